package io.woocom.functions.cart;

import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Email;
import io.woocom.functions.customer.AddressBody;

/// Reads who buys and where it goes.
final class ContactBody {

    private ContactBody() {}

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    static Contact read(Fields fields) {
        var email =
                fields.required("email")
                        .text(254, Email::isValid, Email::new, "not an e-mail address");
        var shipping = fields.required("shipping_address").object().flatMap(AddressBody::read);
        var billing = fields.nullable("billing_address").object().flatMap(AddressBody::read);
        fields.check();
        var to = shipping.orElseThrow();
        return new Contact(email.orElseThrow(), to, billing.orElse(to));
    }
}
