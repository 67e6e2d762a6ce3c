package io.woocom.adapters.dynamodb;

import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;

/// A fact as it stands in the log.
final class FactItems {

    private FactItems() {}

    static Attributes of(Fact fact) {
        return new Attributes()
                .text("id", fact.id().value())
                .text("type", fact.type())
                .text("subject", fact.subject())
                .number("sequence", fact.sequence())
                .time("time", fact.time())
                .text("envelope", fact.envelope());
    }

    static Fact read(Item item) {
        return new Fact(
                new EventId(item.text("id")),
                item.text("type"),
                item.text("subject"),
                item.number("sequence"),
                item.time("time"),
                item.text("envelope"));
    }
}
