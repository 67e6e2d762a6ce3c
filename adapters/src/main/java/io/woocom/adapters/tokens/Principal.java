package io.woocom.adapters.tokens;

import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.ordering.OrderId;
import java.time.Instant;
import java.util.Set;

/// Who calls.
public sealed interface Principal {

    /// The identity under which idempotency keys are kept and requests are logged.
    String id();

    record Guest(GuestId guest, Instant expires) implements Principal {
        @Override
        public String id() {
            return guest.value();
        }
    }

    /// Whoever has a letter about an order: good for that order only.
    record OrderHolder(OrderId order, Instant expires) implements Principal {
        @Override
        public String id() {
            return "holder:" + order.value();
        }
    }

    record Customer(CustomerId customer, Instant expires) implements Principal {
        @Override
        public String id() {
            return customer.value();
        }
    }

    /// A person of the store, by the `sub` of the staff pool.
    record Staff(String subject, Set<String> groups) implements Principal {
        public Staff {
            groups = Set.copyOf(groups);
        }

        @Override
        public String id() {
            return "staff:" + subject;
        }
    }

    /// A program with a client of its own.
    record Integration(String client, Set<String> scopes) implements Principal {
        public Integration {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String id() {
            return "client:" + client;
        }
    }

    /// Nobody we know, and why: a short text without anything of the token.
    record Rejected(String reason) implements Principal {
        @Override
        public String id() {
            return "nobody";
        }
    }
}
