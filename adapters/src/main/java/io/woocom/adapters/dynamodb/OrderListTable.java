package io.woocom.adapters.dynamodb;

import io.woocom.domain.customer.Email;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// One item for each order, in an index for each axis. Lists are cut in shards, except an owner's
/// own, which is short.
final class OrderListTable implements OrderList {

    private static final int SHARDS = 4;

    private final Session session;

    OrderListTable(Session session) {
        this.session = session;
    }

    @Override
    public void enter(Entry entry) {
        var shard = "#" + Math.floorMod(entry.order().hashCode(), SHARDS);
        var attributes =
                new Attributes()
                        .number("sequence", entry.sequence())
                        .text("placed", Sort.by(entry.placedAt(), entry.order().value()))
                        .text("by_owner", entry.owner().id())
                        .text("by_status", entry.status() + shard)
                        .text("by_payment", entry.payment().name() + shard)
                        .text("by_fulfillment", entry.fulfillment().name() + shard)
                        .text("by_time", "time" + shard);
        var edit = new Edit(session.name(Tables.ORDER_LIST), key(entry.order())).set(attributes);
        entry.buyer()
                .ifPresentOrElse(
                        email -> edit.set("by_buyer", AttributeValue.fromS(buyer(email))),
                        () -> edit.remove("by_buyer"));
        var fragment =
                edit.when("attribute_not_exists(#pk) OR #sequence < :sequence")
                        .or(Rank.VERSION, _ -> Refusal.stale("this entry"));
        // a later state stands there already: nothing to do
        var _ = new Writes(session.client()).attempt(List.of(fragment));
    }

    @Override
    public Page<OrderId> page(Query query, Page.Request page) {
        var axis = axis(query.axis());
        var order = new ShardedList.Order(Optional.of(axis.index), axis.index, "placed", true);
        return new ShardedList(session, Tables.ORDER_LIST)
                .page(axis.partitions, order, range(query), ShardedList.Filter.NONE, page)
                .map(item -> new OrderId(Sort.id(item.text("placed"))));
    }

    /// Which index, and where in it.
    private record Partitions(String index, List<String> partitions) {}

    private static Partitions axis(Optional<Axis> axis) {
        return axis.map(OrderListTable::axis).orElseGet(() -> sharded("by_time", "time"));
    }

    private static Partitions axis(Axis axis) {
        return switch (axis) {
            case Axis.ByOwner(var owner) -> new Partitions("by_owner", List.of(owner.id()));
            case Axis.ByBuyer(var email) -> new Partitions("by_buyer", List.of(buyer(email)));
            case Axis.ByStatus(var status) -> sharded("by_status", status);
            case Axis.ByPayment(var payment) -> sharded("by_payment", payment.name());
            case Axis.ByFulfillment(var fulfillment) ->
                    sharded("by_fulfillment", fulfillment.name());
        };
    }

    private static Partitions sharded(String index, String value) {
        return new Partitions(index, ShardedList.shards(value + "#", SHARDS));
    }

    /// An instant alone sorts before every key of that instant, so the end is left out by itself.
    private static ShardedList.Range range(Query query) {
        return new ShardedList.Range(
                query.from().map(UnloggedEvents::sortable).orElse(ShardedList.Range.ALL.lowest()),
                query.to().map(UnloggedEvents::sortable).orElse(ShardedList.Range.ALL.highest()));
    }

    /// Stands for an address wherever one is looked for.
    private static String buyer(Email email) {
        return Hashes.sha256("buyer " + email.normalised().value());
    }

    private static Key key(OrderId order) {
        return new Key("order#" + order.value(), "entry");
    }
}
