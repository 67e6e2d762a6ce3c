package io.woocom.domain.history;

import io.woocom.domain.shared.Page;
import java.util.List;
import java.util.Optional;

/// The durable log of facts.
public interface EventLog {

    Appended append(Fact fact);

    /// Facts after a position, optionally of one type, in order per subject. The position of the
    /// last page can be kept and asked again later: the page after the end is empty and its
    /// position stays.
    Log read(Page.Request page, Optional<String> type);

    /// The position before everything.
    String start();

    /// The position after everything that stands in the log now.
    String end();

    /// A part of the log, the position after each of its facts and after all that was read, and
    /// whether more stood there already.
    record Log(Page<Fact> page, List<String> positions, String position) {
        public Log {
            positions = List.copyOf(positions);
            if (positions.size() != page.items().size()) {
                throw new IllegalArgumentException("each fact has a position");
            }
        }
    }

    sealed interface Appended {

        /// It is in the log now.
        record Added() implements Appended {}

        /// It was there before.
        record Known() implements Appended {}

        /// An earlier fact of the subject is missing: to be appended later, after that one.
        record Gap(long expected) implements Appended {}
    }
}
