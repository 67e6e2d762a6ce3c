package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.AddressBook;
import io.woocom.domain.customer.Customer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A customer who was not erased.
public final class CustomerShape {

    private CustomerShape() {}

    public static Map<String, @Nullable Object> own(Customer customer) {
        return members(customer).tree();
    }

    /// With their addresses.
    public static Map<String, @Nullable Object> whole(Customer customer) {
        var book = customer.known().addresses();
        var addresses = book.entries().stream().map(entry -> address(entry, book)).toList();
        return members(customer).and("addresses", addresses).tree();
    }

    public static Map<String, @Nullable Object> address(AddressBook.Entry entry, AddressBook book) {
        var id = Optional.of(entry.id());
        return Members.of("id", entry.id().value())
                .andAll(ContactShape.address(entry.address()))
                .and("default_shipping", book.shipping().equals(id))
                .and("default_billing", book.billing().equals(id))
                .tree();
    }

    private static Members members(Customer customer) {
        var profile = customer.known().profile();
        return Members.of("id", customer.id().value())
                .and("status", customer.isArchived() ? "archived" : "active")
                .and("email", profile.email().value())
                .and("email_verified", profile.verified())
                .and("name", profile.name())
                .and("locale", profile.locale().toLanguageTag())
                .and("phone", profile.phone())
                .and("marketing_consent", profile.consented().isPresent())
                .and("marketing_consented_at", profile.consented().map(Values::time))
                .and("created_at", Values.time(customer.registeredAt()));
    }
}
