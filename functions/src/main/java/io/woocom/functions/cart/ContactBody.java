package io.woocom.functions.cart;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Countries;
import io.woocom.domain.customer.Email;
import java.util.Optional;

/// Reads who buys and where it goes. Optional lines that are blank count as missing.
final class ContactBody {

    private ContactBody() {}

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    static Contact read(Fields fields) {
        var email =
                fields.required("email")
                        .text(254, Email::isValid, Email::new, "not an e-mail address");
        var shipping = fields.required("shipping_address").object().flatMap(ContactBody::address);
        var billing = fields.nullable("billing_address").object().flatMap(ContactBody::address);
        fields.check();
        var to = shipping.orElseThrow();
        return new Contact(email.orElseThrow(), to, billing.orElse(to));
    }

    private static Optional<Address> address(Fields fields) {
        var name = fields.required("name").text(1, 200);
        var company = line(fields.nullable("company"), 200);
        var line1 = fields.required("line1").text(1, 200);
        var line2 = line(fields.nullable("line2"), 200);
        var city = fields.required("city").text(1, 200);
        var region = line(fields.nullable("region"), 100);
        var postalCode = line(fields.nullable("postal_code"), 20);
        var phone = line(fields.nullable("phone"), 50);
        var country =
                fields.required("country")
                        .text(2, Countries::exists, code -> code, "ISO 3166-1 alpha-2");
        var lacking =
                country.map(code -> Address.problems(fields.pointer(), region, postalCode, code));
        lacking.ifPresent(fields::faults);
        if (name.isEmpty()
                || line1.isEmpty()
                || city.isEmpty()
                || lacking.filter(problems -> problems.isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        return country.map(code ->
                new Address(
                        name.get(),
                        company,
                        line1.get(),
                        line2,
                        city.get(),
                        region,
                        postalCode,
                        code,
                        phone));
    }

    private static Optional<String> line(Field field, int longest) {
        return field.text(0, longest).filter(text -> !text.isBlank());
    }
}
