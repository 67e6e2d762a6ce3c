package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.IMPORTS;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.Touched;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What became of an import's chunks, in the import's own partition. Refused rows are put first, by
/// their lines, which may happen any number of times; then the chunk's mark and what it adds to the
/// import are one write, which happens once.
final class ChunkTable implements Chunks {

    /// DynamoDB's limit of one BatchWriteItem.
    private static final int MOST_PUTS = 25;

    private static final String CHUNK = "chunk#";
    private static final String REFUSED = "refused#";
    private static final String REMARK = "remark#";

    private final Session session;
    private final Reads reads;

    ChunkTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
    }

    @Override
    public void record(ImportId id, Result result, Instant now) {
        var puts = new ArrayList<Map<String, AttributeValue>>();
        puts.addAll(items(id, REFUSED, result.refused()));
        puts.addAll(items(id, REMARK, result.remarks()));
        for (var from = 0; from < puts.size(); from += MOST_PUTS) {
            put(puts.subList(from, Math.min(puts.size(), from + MOST_PUTS)));
        }
        var rows = result.rows();
        var mark =
                new Edit(session.name(IMPORTS), key(id, result.number()))
                        .set(
                                new Attributes()
                                        .list(
                                                "touched",
                                                result.touched(),
                                                touched ->
                                                        new Attributes()
                                                                .text(
                                                                        "product",
                                                                        touched.product().value())
                                                                .number(
                                                                        "version",
                                                                        touched.version()))
                                        .time("at", now))
                        .when("attribute_not_exists(#pk)")
                        .or(Rank.CLAIM, _ -> new RecordedBefore());
        var count =
                new Edit(session.name(IMPORTS), ImportTable.key(id))
                        .add("chunks", 1)
                        .add("rows_read", rows.read())
                        .add("rows_created", rows.created())
                        .add("rows_updated", rows.updated())
                        .add("rows_unchanged", rows.unchanged())
                        .add("rows_refused", rows.refused())
                        .set(new Attributes().time("last_at", now))
                        .when("attribute_exists(#pk)")
                        .or(Rank.VERSION, _ -> Refusal.notFound("the import"));
        try {
            new Writes(session.client()).commit(List.of(mark, count));
        } catch (RecordedBefore _) {
            // the first delivery counted
        }
    }

    @Override
    public Set<Integer> recorded(ImportId id) {
        return session
                .client()
                .queryPaginator(query ->
                        query.tableName(session.name(IMPORTS))
                                .keyConditionExpression("pk = :pk AND begins_with(sk, :chunk)")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":pk",
                                                AttributeValue.fromS(partition(id)),
                                                ":chunk",
                                                AttributeValue.fromS(CHUNK)))
                                .projectionExpression("sk")
                                .consistentRead(true))
                .items()
                .stream()
                .map(item -> Integer.valueOf(new Item(item).text("sk").substring(CHUNK.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isRecorded(ImportId id, int number) {
        return reads.find(IMPORTS, key(id, number)).isPresent();
    }

    @Override
    public List<Touched> touched(ImportId id, int number) {
        return reads.find(IMPORTS, key(id, number)).stream()
                .flatMap(item -> item.list("touched").stream())
                .map(item ->
                        new Touched(new ProductId(item.text("product")), item.number("version")))
                .toList();
    }

    @Override
    public Page<Remark> refused(ImportId id, Page.Request page) {
        return page(id, REFUSED, page);
    }

    @Override
    public Page<Remark> remarks(ImportId id, Page.Request page) {
        return page(id, REMARK, page);
    }

    private Page<Remark> page(ImportId id, String kind, Page.Request page) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":pk", AttributeValue.fromS(partition(id)));
        // ':' is what follows the digits
        values.put(
                ":from", AttributeValue.fromS(kind + page.after().map(at -> at + "!").orElse("")));
        values.put(":to", AttributeValue.fromS(kind + ":"));
        var items =
                session
                        .client()
                        .query(query ->
                                query.tableName(session.name(IMPORTS))
                                        .keyConditionExpression(
                                                "pk = :pk AND sk BETWEEN :from AND :to")
                                        .expressionAttributeValues(values)
                                        .consistentRead(true)
                                        .limit(Pages.toRead(page)))
                        .items()
                        .stream()
                        .map(Item::new)
                        .toList();
        return Pages.cut(items, page, item -> item.text("sk").substring(kind.length()))
                .map(ImportItems::remark);
    }

    /// By line, and where a line has several by their order.
    private static List<Map<String, AttributeValue>> items(
            ImportId id, String kind, List<Remark> remarks) {
        return IntStream.range(0, remarks.size())
                .mapToObj(i -> {
                    var remark = remarks.get(i);
                    var place = "%010d#%04d".formatted(remark.line().orElse(0), i);
                    return ImportItems.remark(remark)
                            .text("pk", partition(id))
                            .text("sk", kind + place)
                            .toMap();
                })
                .toList();
    }

    private void put(List<Map<String, AttributeValue>> items) {
        var left =
                Map.of(
                        session.name(IMPORTS),
                        items.stream()
                                .map(item ->
                                        WriteRequest.builder()
                                                .putRequest(PutRequest.builder().item(item).build())
                                                .build())
                                .toList());
        for (var tries = 0; !left.isEmpty(); tries++) {
            var now = left;
            left =
                    session.client()
                            .batchWriteItem(batch -> batch.requestItems(now))
                            .unprocessedItems();
            if (!left.isEmpty()) {
                Patience.pause(Math.min(tries, 8));
            }
        }
    }

    private static String partition(ImportId id) {
        return "import#" + id.value();
    }

    private static Key key(ImportId id, int number) {
        return new Key(partition(id), CHUNK + "%08d".formatted(number));
    }

    private static final class RecordedBefore extends RuntimeException {
        private static final long serialVersionUID = 1;

        RecordedBefore() {
            super("recorded before", null, false, false);
        }
    }
}
