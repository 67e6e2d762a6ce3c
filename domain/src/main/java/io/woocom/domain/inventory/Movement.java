package io.woocom.domain.inventory;

import java.time.Instant;

/// A line in the book of a variant's stock: what was counted or corrected, when and why.
public record Movement(long number, int delta, int onHand, String reason, Instant at) {}
