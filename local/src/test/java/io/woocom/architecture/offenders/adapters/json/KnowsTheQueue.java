package io.woocom.architecture.offenders.adapters.json;

import io.woocom.architecture.offenders.adapters.sqs.KnowsTheTable;

public record KnowsTheQueue(KnowsTheTable queue) {}
