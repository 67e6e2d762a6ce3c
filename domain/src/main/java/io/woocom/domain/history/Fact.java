package io.woocom.domain.history;

import java.time.Instant;

/// One fact as it is told to the outside: `envelope` is its CloudEvents JSON, `sequence` its number
/// among the facts of its subject, from 1 without gaps.
public record Fact(
        EventId id, String type, String subject, long sequence, Instant time, String envelope) {

    public Fact {
        if (sequence < 1) {
            throw new IllegalArgumentException("facts are numbered from 1, not " + sequence);
        }
    }
}
