package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.HINTS;

import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.Hints;
import java.time.Duration;
import java.util.List;

/// One item for each event of a provider, forgotten after a month. Stripe repeats an event that was
/// not taken for three days, and by hand for thirty (Stripe, "Webhooks", "Retries").
final class HintTable implements Hints {

    private static final Duration KEPT = Duration.ofDays(31);

    private final Session session;

    HintTable(Session session) {
        this.session = session;
    }

    @Override
    public boolean note(Hint.Concerning hint) {
        var now = session.clock().instant();
        var key = new Key("hint#" + hint.provider().name() + "#" + hint.event(), "hint");
        var edit =
                new Edit(session.name(HINTS), key)
                        .set(
                                new Attributes()
                                        .text("type", hint.type())
                                        .text("subject", hint.subject())
                                        .text("payment", hint.payment().value())
                                        .time("heard", now)
                                        .number("expires", now.plus(KEPT).getEpochSecond()))
                        .when("attribute_not_exists(#pk)")
                        .or(Rank.VERSION, _ -> new IllegalStateException("known"));
        return new Writes(session.client()).attempt(List.of(edit)).isEmpty();
    }
}
