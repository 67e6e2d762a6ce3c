package io.woocom.functions.customer;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.CorrectCustomer;
import io.woocom.domain.customer.CustomerEdit;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Profile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what staff say of a customer. The address of an account is chosen once, when it is opened.
final class StaffCustomerBody {

    private static final Map<String, CorrectCustomer.Account> STATUS =
            Map.of(
                    "active", CorrectCustomer.Account.OPENS,
                    "archived", CorrectCustomer.Account.CLOSES);

    private StaffCustomerBody() {}

    record Invited(Email email, CustomerEdit.Describe said) {}

    /// @param said none if only the account is opened or closed
    record Corrected(
            Optional<Function<Profile, CustomerEdit.Describe>> said,
            CorrectCustomer.Account account) {}

    /// @param usually the language of somebody of whom nobody says another
    static Invited invited(Fields fields, Locale usually) {
        var email =
                fields.required("email").text(254, Email::isValid, Email::new, "an e-mail address");
        var name = AddressBody.line(fields.nullable("name"), 200);
        var phone = AddressBody.line(fields.nullable("phone"), 50);
        var locale = locale(fields.nullable("locale"));
        var consents = fields.nullable("marketing_consent").flag();
        fields.check();
        return new Invited(
                email.orElseThrow(),
                new CustomerEdit.Describe(
                        name, locale.orElse(usually), phone, consents.orElse(false)));
    }

    static Corrected corrected(Fields fields) {
        var nameField = fields.nullable("name");
        var phoneField = fields.nullable("phone");
        var name = nameField.patch(AddressBody.line(nameField, 200));
        var phone = phoneField.patch(AddressBody.line(phoneField, 50));
        var locale = locale(fields.optional("locale"));
        var consents = fields.optional("marketing_consent").flag();
        var account = fields.optional("status").choice(STATUS);
        fields.check();
        var says = name.given() || phone.given() || locale.isPresent() || consents.isPresent();
        return new Corrected(
                Optional.of(says)
                        .filter(something -> something)
                        .map(_ ->
                                profile ->
                                        new CustomerEdit.Describe(
                                                name.over(profile.name()),
                                                locale.orElse(profile.locale()),
                                                phone.over(profile.phone()),
                                                consents.orElse(profile.consented().isPresent()))),
                account.orElse(CorrectCustomer.Account.STAYS));
    }

    private static Optional<Locale> locale(Field field) {
        return field.text(35, ProfileBody::isTag, Locale::forLanguageTag, "a BCP 47 tag");
    }
}
