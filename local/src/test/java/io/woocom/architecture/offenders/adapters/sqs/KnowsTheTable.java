package io.woocom.architecture.offenders.adapters.sqs;

import io.woocom.architecture.offenders.adapters.dynamodb.ShowsItself;

public record KnowsTheTable(ShowsItself table) {}
