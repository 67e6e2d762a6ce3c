package io.woocom.domain.reporting;

import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Figures in maps: the contract without a database.
public final class InMemorySales implements Sales {

    private final Map<OrderId, Long> counted = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized long counted(OrderId order) {
        return counted.getOrDefault(order, 0L);
    }

    @Override
    public synchronized void count(OrderId order, long before, long after, List<Entry> more) {
        if (counted(order) != before) {
            throw Refusal.stale(order.value());
        }
        counted.put(order, after);
        entries.addAll(more);
    }

    @Override
    public synchronized Page<SalesRow> rows(Question question, Page.Request page) {
        var rows = new TreeMap<String, SalesRow>();
        entries.stream()
                .filter(entry -> entry.by() == question.by() && question.covers(entry.day()))
                .sorted(Comparator.comparing(Entry::day))
                .forEach(entry ->
                        rows.merge(
                                entry.key() + "#" + entry.currency(),
                                new SalesRow(
                                        entry.key(),
                                        entry.currency(),
                                        entry.ware(),
                                        entry.figures()),
                                InMemorySales::sum));
        var rest = rows.tailMap(page.after().orElse(""), true);
        var next = rest.keySet().stream().skip(page.limit()).findFirst();
        return new Page<>(rest.values().stream().limit(page.limit()).toList(), next);
    }

    private static SalesRow sum(SalesRow one, SalesRow other) {
        Optional<Ware> ware = other.ware().or(one::ware);
        return new SalesRow(one.key(), one.currency(), ware, one.figures().plus(other.figures()));
    }
}
