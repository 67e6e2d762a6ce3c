package io.woocom.functions.customer;

import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.CustomerEdit;
import io.woocom.domain.customer.Profile;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// Reads all that a customer says of themselves; what they leave out they do not say any more. The
/// e-mail address is their identity's: it may be given as it is, so that what was read can be sent
/// back.
final class ProfileBody {

    private ProfileBody() {}

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    static CustomerEdit.Describe read(Fields fields, Profile known) {
        var name = AddressBody.line(fields.nullable("name"), 200);
        var phone = AddressBody.line(fields.nullable("phone"), 50);
        var locale =
                fields.nullable("locale")
                        .text(35, ProfileBody::isTag, Locale::forLanguageTag, "a BCP 47 tag");
        var consents = fields.nullable("marketing_consent").flag();
        var email = fields.optional("email");
        email.text(1, 254)
                .filter(given -> !given.equalsIgnoreCase(known.email().value()))
                .ifPresent(_ -> email.fault("not_allowed", "changed where you sign in"));
        fields.check();
        return new CustomerEdit.Describe(
                name, locale.orElse(known.locale()), phone, consents.orElse(false));
    }

    static boolean isTag(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build())
                    .filter(locale -> !locale.getLanguage().isEmpty())
                    .isPresent();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
