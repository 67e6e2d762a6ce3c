package io.woocom.domain.customer;

import static io.woocom.domain.shared.SettableClock.MORNING;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.CountingIds;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Customers for tests.
public final class CustomerFixture {

    public static final Identity ADA = new Identity(new Email("ada@example.com"), true);

    private static final CountingIds IDS = new CountingIds(2_000_000);

    private CustomerFixture() {}

    public static CustomerId aCustomerId() {
        return CustomerId.next(IDS);
    }

    public static AddressId anAddressId() {
        return AddressId.next(IDS);
    }

    /// Never saved.
    public static Change<Customer, CustomerEvent> registered(Instant at) {
        return Customer.register(aCustomerId(), ADA, Locale.US, at);
    }

    public static CustomerEdit.Describe saying(String name) {
        return new CustomerEdit.Describe(
                Optional.of(name), Locale.GERMANY, Optional.of("+49 30 123"), true);
    }

    /// Known by name, with an address.
    public static Customer ada(Customer registered) {
        return registered
                .edit(saying("Ada Byron"), MORNING)
                .state()
                .edit(
                        new CustomerEdit.KeepAddress(
                                anAddressId(),
                                ContactFixture.anAddress(),
                                AddressBook.Defaults.NONE),
                        MORNING)
                .state();
    }
}
