package io.woocom.architecture.offenders.domain.one;

import io.woocom.architecture.offenders.domain.other.KnowsTheOne;
import org.jspecify.annotations.Nullable;

public record KnowsTheOther(@Nullable KnowsTheOne other) {}
