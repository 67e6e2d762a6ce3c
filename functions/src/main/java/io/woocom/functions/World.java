package io.woocom.functions;

/// The composition root: what the handlers of one deployment are made from.
public final class World {}
