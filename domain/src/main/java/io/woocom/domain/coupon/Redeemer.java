package io.woocom.domain.coupon;

import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a buyer is known by when uses are counted.
public sealed interface Redeemer {

    /// In lower case: hardly any mailbox tells the cases apart, and a limit should not.
    record ByEmail(String normalised) implements Redeemer {
        /// Personal data does not reach a log by accident.
        @Override
        public String toString() {
            return "an e-mail address";
        }
    }

    record ByCustomer(CustomerId customer) implements Redeemer {}

    /// A guest is known by the e-mail address alone, once there is one.
    static Set<Redeemer> of(Owner owner, Optional<Contact> contact) {
        var known = new LinkedHashSet<Redeemer>();
        contact.map(found -> found.email().value().toLowerCase(Locale.ROOT))
                .map(ByEmail::new)
                .ifPresent(known::add);
        if (owner instanceof Owner.Customer(var customer)) {
            known.add(new ByCustomer(customer));
        }
        return known;
    }
}
