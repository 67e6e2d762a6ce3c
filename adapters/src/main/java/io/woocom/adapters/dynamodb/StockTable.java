package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.INVENTORY;
import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.wire.StockWire;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Movement;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.StockEvent;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Stock in buckets, one partition each, so that what many buy at once is spread over DynamoDB's
/// partitions; the first bucket is the head, too.
final class StockTable implements Stocks {

    private static final LocationId HERE = LocationId.DEFAULT;

    /// A read across a count is made again. Each time means that somebody counted meanwhile.
    private static final int MOST_READS = 25;

    private final Session session;
    private final Reads reads;
    private final Writes writes;
    private final Claims claims;

    StockTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, INVENTORY);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Map<VariantId, Stock> findAll(Map<VariantId, Integer> expectedBuckets) {
        var stocks = new HashMap<VariantId, Stock>();
        for (var left = MOST_READS; stocks.size() < expectedBuckets.size(); left--) {
            if (left == 0) {
                throw Refusal.stale("this stock");
            }
            var missing = new HashMap<>(expectedBuckets);
            missing.keySet().removeAll(stocks.keySet());
            stocks.putAll(read(missing));
        }
        return stocks;
    }

    @Override
    public Map<VariantId, Stock> whole(Map<VariantId, Stock> stocks) {
        var all = new HashMap<>(stocks);
        for (var left = MOST_READS; ; left--) {
            var partial =
                    all.values().stream()
                            .filter(stock -> !stock.isWhole())
                            .collect(toMap(Stock::variant, Stock::layout));
            if (partial.isEmpty()) {
                return all;
            }
            if (left == 0) {
                throw Refusal.stale("this stock");
            }
            all.putAll(findAll(partial));
        }
    }

    /// Those stocks whose buckets belong together; the others were read across a count.
    private Map<VariantId, Stock> read(Map<VariantId, Integer> expectedBuckets) {
        var keys = new ArrayList<Key>();
        expectedBuckets.forEach((variant, buckets) ->
                keys.addAll(StockItems.keys(variant, HERE, Math.max(1, buckets))));
        var found = reads.findAll(INVENTORY, keys);
        var stocks = new HashMap<VariantId, Stock>();
        expectedBuckets.forEach((variant, buckets) ->
                StockItems.stock(variant, HERE, found, Math.max(1, buckets))
                        .ifPresent(stock -> stocks.put(variant, stock)));
        return stocks;
    }

    @Override
    public Stock save(Change<Stock, StockEvent> change) {
        if (!change.changed()) {
            return change.state();
        }
        var stock = change.state();
        var document =
                new Document(
                        INVENTORY,
                        Keys.bucket(stock.variant(), stock.location(), 0),
                        stock.variant().value(),
                        stock.revision(),
                        StockItems.body(stock),
                        change.events().stream().map(event -> StockWire.of(event, stock)).toList());
        var head = document.edit(session);
        var fragments = new ArrayList<Fragment>();
        var laying = new Laying(session, document, stock);
        for (var event : change.events()) {
            fragments.addAll(laying.fragments(event.shifts(), head));
            if (event instanceof StockEvent.Adjusted adjusted) {
                fragments.add(laying.movement(adjusted));
                head.set(
                        AuditTrail.SAID,
                        StockItems.said(adjusted, document.nextRevision().version()));
            }
        }
        fragments.addFirst(document.fragment(session, head));
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        writes.commit(fragments);
        return stock.at(document.nextRevision());
    }

    @Override
    public Page<Movement> movements(VariantId variant, Page.Request page) {
        var start =
                page.after()
                        .map(number -> new Key(Keys.movements(variant, HERE), number).attributes())
                        .orElse(null);
        var response =
                session.client()
                        .query(request ->
                                request.tableName(session.name(INVENTORY))
                                        .keyConditionExpression("pk = :pk")
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":pk",
                                                        AttributeValue.fromS(
                                                                Keys.movements(variant, HERE))))
                                        .consistentRead(true)
                                        .scanIndexForward(false)
                                        .exclusiveStartKey(start)
                                        .limit(Pages.toRead(page)));
        return Pages.cut(
                        response.items().stream().map(Item::new).toList(),
                        page,
                        item -> item.text("sk"))
                .map(StockItems::movement);
    }
}
