package io.woocom.architecture.offenders.domain.clock;

import java.util.UUID;

public final class DrawsLots {

    private DrawsLots() {}

    public static String noticed() {
        return UUID.randomUUID().toString();
    }
}
