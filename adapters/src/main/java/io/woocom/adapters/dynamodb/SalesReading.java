package io.woocom.adapters.dynamodb;

import io.woocom.domain.reporting.Entry;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.SalesRow;
import io.woocom.domain.shared.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads counters of several partitions together and sums up those of a row. A position is the
/// first row that was not shown.
///
/// Of a partition at most five pages are read (1 MB each, DynamoDB's limit of a Query): where a
/// period is a small part of a busy month, a page of the report is short and goes on.
final class SalesReading {

    private static final int MOST_PAGES = 5;
    private static final int DAYS_OF_A_MONTH = 31;

    private final Session session;
    private final Sales.Question question;
    private final Page.Request page;

    SalesReading(Session session, Sales.Question question, Page.Request page) {
        this.session = session;
        this.question = question;
        this.page = page;
    }

    /// Where a counter lies in its partition: by row, told apart by currency, and by day.
    record Place(String key, Currency currency, LocalDate day) {

        static Place of(Item item) {
            var parts = item.text("sk").split("#", -1);
            return new Place(parts[0], Currency.getInstance(parts[1]), LocalDate.parse(parts[2]));
        }

        String row() {
            return key + "#" + currency.getCurrencyCode();
        }
    }

    static String key(Entry entry) {
        return new Place(entry.key(), entry.currency(), entry.day()).row() + "#" + entry.day();
    }

    Page<SalesRow> of(List<String> partitions) {
        var begun =
                partitions.stream()
                        .map(partition -> session.parallel().begin(() -> slice(partition)))
                        .toList();
        return merged(begun.stream().map(slice -> slice.get()).toList());
    }

    /// Counters in order; `end` is the row from which on more may follow, if the reading stopped
    /// before the end of the partition.
    private record Slice(List<Item> items, Optional<String> end) {}

    private Page<SalesRow> merged(List<Slice> slices) {
        var end = slices.stream().flatMap(slice -> slice.end.stream()).min(Sort.BYTES);
        var rows = new TreeMap<String, List<Item>>(Sort.BYTES);
        for (var slice : slices) {
            for (var item : slice.items) {
                var row = Place.of(item).row();
                if (end.map(at -> Sort.BYTES.compare(row, at) < 0).orElse(true)) {
                    rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(item);
                }
            }
        }
        var shown = rows.values().stream().limit(page.limit()).map(SalesReading::sum).toList();
        var next = rows.keySet().stream().skip(page.limit()).findFirst().or(() -> end);
        return new Page<>(shown, next);
    }

    /// The ware is called what it was called on the last day.
    private static SalesRow sum(List<Item> counters) {
        return counters.stream()
                .sorted((one, other) -> Place.of(one).day().compareTo(Place.of(other).day()))
                .map(SalesTable::row)
                .reduce((sum, more) ->
                        new SalesRow(
                                sum.key(),
                                sum.currency(),
                                more.ware().or(sum::ware),
                                sum.figures().plus(more.figures())))
                .orElseThrow();
    }

    private Slice slice(String partition) {
        var items = new ArrayList<Item>();
        var rows = new HashSet<String>();
        var from = Map.<String, AttributeValue>of();
        for (var read = 0; read < MOST_PAGES; read++) {
            var response = session.client().query(query(partition, from));
            for (var attributes : response.items()) {
                var item = new Item(attributes);
                var place = Place.of(item);
                if (question.covers(place.day())) {
                    items.add(item);
                    rows.add(place.row());
                }
            }
            from = response.lastEvaluatedKey();
            if (from.isEmpty()) {
                return new Slice(items, Optional.empty());
            }
            if (rows.size() > page.limit()) {
                break;
            }
        }
        return new Slice(items, Optional.of(Place.of(new Item(from)).row()));
    }

    private QueryRequest query(String partition, Map<String, AttributeValue> from) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":p", AttributeValue.fromS(partition));
        page.after().ifPresent(row -> values.put(":row", AttributeValue.fromS(row)));
        return QueryRequest.builder()
                .tableName(session.name(Tables.REPORTS))
                .keyConditionExpression(
                        page.after().isPresent() ? "pk = :p AND sk >= :row" : "pk = :p")
                .expressionAttributeValues(values)
                .exclusiveStartKey(from.isEmpty() ? null : from)
                .limit((page.limit() + 1) * DAYS_OF_A_MONTH)
                .build();
    }
}
