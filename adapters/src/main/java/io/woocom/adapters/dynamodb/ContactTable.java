package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.ORDERS;

import io.woocom.domain.customer.Contact;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The contact items beside orders, once they are locked: found by the end of their retention, and
/// by nothing of their buyer.
final class ContactTable implements Books {

    private final Session session;

    ContactTable(Session session) {
        this.session = session;
    }

    static boolean isLocked(Item contact) {
        return contact.find(DueOrders.LOCKED.time()).isPresent();
    }

    @Override
    public void lock(OrderId order, Instant until) {
        var edit =
                new Edit(session.name(ORDERS), Keys.contact(order))
                        .set("subject", AttributeValue.fromS(order.value()))
                        .when("attribute_exists(#pk) AND attribute_not_exists(#lock_until)");
        DueOrders.LOCKED.mark(edit, order, Optional.of(until));
        // locked or gone already: nothing to do
        var _ =
                new Writes(session.client())
                        .attempt(
                                List.of(edit.or(Rank.VERSION, _ -> Refusal.stale("this contact"))));
    }

    @Override
    public Optional<Contact> contact(OrderId order) {
        return new Reads(session)
                .find(ORDERS, Keys.contact(order))
                .filter(item -> isLocked(item) && item.text("subject").equals(order.value()))
                .map(item -> ContactItems.contact(item.map("contact")));
    }

    @Override
    public List<OrderId> endedBy(Instant instant, int most) {
        return new DueOrders(session).find(DueOrders.LOCKED, instant, most);
    }

    @Override
    public void remove(OrderId order) {
        try {
            session.client()
                    .deleteItem(request ->
                            request.tableName(session.name(ORDERS))
                                    .key(Keys.contact(order).attributes())
                                    .conditionExpression("attribute_exists(lock_until)"));
        } catch (ConditionalCheckFailedException _) {
            // gone, or not locked
        }
    }
}
