package io.woocom.adapters.dynamodb;

import io.woocom.domain.history.Fact;
import java.time.Instant;
import java.util.List;

/// The events that stand in the aggregates' items: how they are found there again, and how they are
/// let go once the event log has them.
public interface Outbox {

    /// The event log has all events of the subject up to this number. May be said again, and in any
    /// order.
    void acknowledge(String subject, long sequence);

    /// The events that have waited for the log since before then, at most of so many subjects, in
    /// order per subject: to be published again.
    List<Fact> unloggedBefore(Instant instant, int subjects);
}
