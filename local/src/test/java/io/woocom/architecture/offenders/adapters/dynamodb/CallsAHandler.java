package io.woocom.architecture.offenders.adapters.dynamodb;

import io.woocom.functions.manifest.Route;

public record CallsAHandler(Route route) {}
