package io.woocom.architecture.offenders.adapters.dynamodb;

public class OpensItsParts {}
