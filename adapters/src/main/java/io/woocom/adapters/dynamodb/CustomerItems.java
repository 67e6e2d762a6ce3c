package io.woocom.adapters.dynamodb;

import io.woocom.domain.customer.AddressBook;
import io.woocom.domain.customer.AddressId;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Profile;
import io.woocom.domain.shared.Revision;
import java.util.Locale;

/// Customers as attributes.
final class CustomerItems {

    private CustomerItems() {}

    static Attributes body(Customer customer) {
        return state(customer.state())
                .text("id", customer.id().value())
                .time("registered_at", customer.registeredAt());
    }

    static Customer customer(Item body, Revision revision) {
        return new Customer(
                new CustomerId(body.text("id")), body.time("registered_at"), state(body), revision);
    }

    private static Attributes state(Customer.State state) {
        return switch (state) {
            case Customer.State.Erased(var at) -> new Attributes().time("erased_at", at);
            case Customer.State.Archived(var before, var at) ->
                    state(before).time("archived_at", at);
            case Customer.State.Known(var profile, var book) ->
                    new Attributes()
                            .map("profile", profile(profile))
                            .list("addresses", book.entries(), CustomerItems::entry)
                            .text("shipping", book.shipping().map(AddressId::value))
                            .text("billing", book.billing().map(AddressId::value));
        };
    }

    private static Customer.State state(Item body) {
        var erased = body.findTime("erased_at");
        if (erased.isPresent()) {
            return new Customer.State.Erased(erased.get());
        }
        var book =
                new AddressBook(
                        body.list("addresses").stream().map(CustomerItems::entry).toList(),
                        body.findText("shipping").map(AddressId::new),
                        body.findText("billing").map(AddressId::new));
        var known = new Customer.State.Known(profile(body.map("profile")), book);
        return body.findTime("archived_at")
                .<Customer.State>map(at -> new Customer.State.Archived(known, at))
                .orElse(known);
    }

    private static Attributes profile(Profile profile) {
        return new Attributes()
                .text("email", profile.email().value())
                .flag("verified", profile.verified())
                .text("name", profile.name())
                .text("locale", profile.locale().toLanguageTag())
                .text("phone", profile.phone())
                .time("consented", profile.consented());
    }

    private static Profile profile(Item item) {
        return new Profile(
                new Email(item.text("email")),
                item.flag("verified"),
                item.findText("name"),
                Locale.forLanguageTag(item.text("locale")),
                item.findText("phone"),
                item.findTime("consented"));
    }

    private static Attributes entry(AddressBook.Entry entry) {
        return ContactItems.attributes(entry.address()).text("id", entry.id().value());
    }

    private static AddressBook.Entry entry(Item item) {
        return new AddressBook.Entry(new AddressId(item.text("id")), ContactItems.address(item));
    }
}
