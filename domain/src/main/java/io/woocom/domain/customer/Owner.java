package io.woocom.domain.customer;

/// To whom a cart or an order belongs.
public sealed interface Owner {

    /// The identity as text, the key under which an owner's things are found.
    String id();

    record Guest(GuestId guest) implements Owner {
        @Override
        public String id() {
            return guest.value();
        }
    }

    record Customer(CustomerId customer) implements Owner {
        @Override
        public String id() {
            return customer.value();
        }
    }

    static Owner of(String id) {
        return id.startsWith(GuestId.PREFIX)
                ? new Guest(new GuestId(id))
                : new Customer(new CustomerId(id));
    }
}
