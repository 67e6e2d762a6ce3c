package io.woocom.domain.history;

import io.woocom.domain.shared.Page;
import java.util.Optional;

/// The durable log of facts.
public interface EventLog {

    Appended append(Fact fact);

    /// Facts after a position, optionally of one type, in order per subject. The position of the
    /// last page can be kept and asked again later: the page after the end is empty and its
    /// position stays.
    Log read(Page.Request page, Optional<String> type);

    /// A part of the log, the position after it, and whether more stood there already.
    record Log(Page<Fact> page, String position) {}

    sealed interface Appended {

        /// It is in the log now, or was before.
        record Known() implements Appended {}

        /// An earlier fact of the subject is missing: to be appended later, after that one.
        record Gap(long expected) implements Appended {}
    }
}
