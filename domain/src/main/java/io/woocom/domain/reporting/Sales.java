package io.woocom.domain.reporting;

import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/// The figures of all sales. An order's facts are numbered, and how many of them were counted is
/// kept with the figures.
public interface Sales {

    /// How many of an order's facts were counted.
    long counted(OrderId order);

    /// Counts further facts of an order: their entries and their number are one write.
    ///
    /// @param entries each row and day once
    /// @throws Refusal.Stale if not exactly `before` facts were counted until now
    void count(OrderId order, long before, long after, List<Entry> entries);

    /// The rows in which anything was counted in a period, ordered by key and currency. A page may
    /// be short although more follows.
    Page<SalesRow> rows(Question question, Page.Request page);

    /// From a day to another, both included.
    record Question(Dimension by, LocalDate from, LocalDate to) {
        public Question {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period ends after it begins");
            }
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
