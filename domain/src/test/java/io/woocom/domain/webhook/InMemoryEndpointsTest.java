package io.woocom.domain.webhook;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryEndpointsTest implements EndpointsContract, DeliveriesContract {

    private final InMemoryEndpoints memory = new InMemoryEndpoints(new Memory(new SettableClock()));

    @Override
    public Endpoints endpoints() {
        return memory;
    }

    @Override
    public Deliveries deliveries() {
        return memory;
    }
}
