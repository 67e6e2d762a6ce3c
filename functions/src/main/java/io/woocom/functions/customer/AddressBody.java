package io.woocom.functions.customer;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Countries;
import java.util.Optional;

/// Reads where something goes. Optional lines that are blank count as missing.
public final class AddressBody {

    private AddressBody() {}

    /// None if anything is wrong, which the fields know then.
    public static Optional<Address> read(Fields fields) {
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

    static Optional<String> line(Field field, int longest) {
        return field.text(0, longest).filter(text -> !text.isBlank());
    }
}
