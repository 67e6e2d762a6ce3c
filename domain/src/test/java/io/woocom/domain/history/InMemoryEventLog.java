package io.woocom.domain.history;

import io.woocom.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The log in a list, of one shard: the contract without a database.
public final class InMemoryEventLog implements EventLog {

    private final List<Fact> facts = new ArrayList<>();

    @Override
    public synchronized Appended append(Fact fact) {
        var last =
                facts.stream()
                        .filter(earlier -> earlier.subject().equals(fact.subject()))
                        .mapToLong(Fact::sequence)
                        .max()
                        .orElse(0);
        if (fact.sequence() > last + 1) {
            return new Appended.Gap(last + 1);
        }
        if (fact.sequence() == last + 1) {
            facts.add(fact);
            return new Appended.Added();
        }
        return new Appended.Known();
    }

    @Override
    public synchronized Log read(Page.Request page, Optional<String> type) {
        var at = page.after().map(Integer::parseInt).orElse(0);
        var found = new ArrayList<Fact>();
        var positions = new ArrayList<String>();
        while (at < facts.size() && found.size() < page.limit()) {
            var fact = facts.get(at++);
            if (type.map(fact.type()::equals).orElse(true)) {
                found.add(fact);
                positions.add(String.valueOf(at));
            }
        }
        var position = String.valueOf(at);
        var more = at < facts.size();
        return new Log(
                new Page<>(found, more ? Optional.of(position) : Optional.empty()),
                positions,
                position);
    }

    @Override
    public String start() {
        return "0";
    }

    @Override
    public synchronized String end() {
        return String.valueOf(facts.size());
    }
}
