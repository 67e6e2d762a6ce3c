package io.woocom.adapters.wire;

import java.time.Instant;

/// One event in its outward form, before it has an id and a number: `data` is a JSON object.
public record WireEvent(String type, Instant time, String data) {}
