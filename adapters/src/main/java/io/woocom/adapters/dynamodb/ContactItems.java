package io.woocom.adapters.dynamodb;

import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Email;

/// Contacts and addresses as attributes.
final class ContactItems {

    private ContactItems() {}

    static Attributes attributes(Contact contact) {
        return new Attributes()
                .text("email", contact.email().value())
                .map("shipping", attributes(contact.shippingAddress()))
                .map("billing", attributes(contact.billingAddress()));
    }

    static Contact contact(Item item) {
        return new Contact(
                new Email(item.text("email")),
                address(item.map("shipping")),
                address(item.map("billing")));
    }

    static Attributes attributes(Address address) {
        return new Attributes()
                .text("name", address.name())
                .text("company", address.company())
                .text("line1", address.line1())
                .text("line2", address.line2())
                .text("city", address.city())
                .text("region", address.region())
                .text("postal_code", address.postalCode())
                .text("country", address.country())
                .text("phone", address.phone());
    }

    static Address address(Item item) {
        return new Address(
                item.text("name"),
                item.findText("company"),
                item.text("line1"),
                item.findText("line2"),
                item.text("city"),
                item.findText("region"),
                item.findText("postal_code"),
                item.text("country"),
                item.findText("phone"));
    }
}
