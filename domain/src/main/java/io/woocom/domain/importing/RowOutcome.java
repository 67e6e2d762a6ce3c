package io.woocom.domain.importing;

/// What became of a row that was accepted, from the least to the most.
public enum RowOutcome {
    UNCHANGED,
    UPDATED,
    CREATED;

    RowOutcome and(RowOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
