package io.woocom.domain.customer;

import io.woocom.domain.shared.CountingIds;
import java.util.Optional;

/// People for tests.
public final class ContactFixture {

    private static final CountingIds IDS = new CountingIds();

    private ContactFixture() {}

    public static Owner aGuest() {
        return new Owner.Guest(GuestId.next(IDS));
    }

    public static Owner aCustomer() {
        return new Owner.Customer(CustomerId.next(IDS));
    }

    public static Contact aContact() {
        return new Contact(new Email("ada@example.com"), anAddress(), anAddress());
    }

    public static Address anAddress() {
        return new Address(
                "Ada Byron",
                Optional.empty(),
                "12 Analytical Way",
                Optional.empty(),
                "Portland",
                Optional.of("OR"),
                Optional.of("97201"),
                "US",
                Optional.empty());
    }
}
