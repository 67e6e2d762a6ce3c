package io.woocom.architecture.offenders.functions;

import io.woocom.local.identity.IdentityServer;

public record RunsLocally(IdentityServer server) {}
