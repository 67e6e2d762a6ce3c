package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who buys and where it goes: personal data, as in {@link CustomerShape} and nowhere else.
final class ContactShape {

    private ContactShape() {}

    static Map<String, @Nullable Object> of(Contact contact) {
        return Members.of("email", contact.email().value())
                .and("shipping_address", address(contact.shippingAddress()))
                .and("billing_address", address(contact.billingAddress()))
                .tree();
    }

    static Map<String, @Nullable Object> address(Address address) {
        return Members.of("name", address.name())
                .and("company", address.company())
                .and("line1", address.line1())
                .and("line2", address.line2())
                .and("city", address.city())
                .and("region", address.region())
                .and("postal_code", address.postalCode())
                .and("country", address.country())
                .and("phone", address.phone())
                .tree();
    }
}
