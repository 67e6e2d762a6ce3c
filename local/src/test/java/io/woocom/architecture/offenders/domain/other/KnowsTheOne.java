package io.woocom.architecture.offenders.domain.other;

import io.woocom.architecture.offenders.domain.one.KnowsTheOther;
import org.jspecify.annotations.Nullable;

public record KnowsTheOne(@Nullable KnowsTheOther one) {}
