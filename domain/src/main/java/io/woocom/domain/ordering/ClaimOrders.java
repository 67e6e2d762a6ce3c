package io.woocom.domain.ordering;

import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.Identity;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Brings what somebody ordered as a guest into their account: by the address that they have shown
/// they read, asked of their account now, and by nothing else. Each order is a write of its own, so
/// claiming may be repeated, and goes on where it stopped.
public final class ClaimOrders {

    private static final int ORDERS_AT_ONCE = 50;

    private final Orders orders;
    private final OrderList list;
    private final Placements claims;
    private final Identities identities;
    private final Retries retries;
    private final InstantSource clock;

    /// @param claims keeps the claims of requests
    public ClaimOrders(
            Orders orders,
            OrderList list,
            Placements claims,
            Identities identities,
            Retries retries,
            InstantSource clock) {
        this.orders = orders;
        this.list = list;
        this.claims = claims;
        this.identities = identities;
        this.retries = retries;
        this.clock = clock;
    }

    public record Request(CustomerId customer, Optional<Claim> claim) {}

    /// @return how many orders are the customer's now that were a guest's before
    /// @throws io.woocom.domain.shared.Repeated with that number, if the claim was made before
    public int claim(Request request) {
        claims.requireFirst(request.claim());
        var claimed =
                identities
                        .find(request.customer())
                        .filter(Identity::verified)
                        .map(identity -> claimAll(request.customer(), identity.email()))
                        .orElse(0);
        request.claim()
                .map(first -> first.resultingIn(Integer.toString(claimed)))
                .ifPresent(claims::keep);
        return claimed;
    }

    private int claimAll(CustomerId customer, Email email) {
        var buyer = Optional.<OrderList.Axis>of(new OrderList.Axis.ByBuyer(email));
        var query = new OrderList.Query(buyer, Optional.empty(), Optional.empty());
        var claimed = 0;
        var page = Optional.of(Page.Request.first(ORDERS_AT_ONCE));
        while (page.isPresent()) {
            var found = list.page(query, page.get());
            for (var order : found.items()) {
                claimed += retries.whileStale(() -> claimOne(customer, order)) ? 1 : 0;
            }
            page = found.next().map(after -> new Page.Request(ORDERS_AT_ONCE, Optional.of(after)));
        }
        return claimed;
    }

    private boolean claimOne(CustomerId customer, OrderId id) {
        var change = orders.find(id).map(order -> order.claimedBy(customer, clock.instant()));
        change.filter(Change::changed).ifPresent(orders::save);
        return change.filter(Change::changed).isPresent();
    }
}
