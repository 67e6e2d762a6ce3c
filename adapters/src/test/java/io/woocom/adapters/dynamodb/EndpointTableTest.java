package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.webhook.Deliveries;
import io.woocom.domain.webhook.DeliveriesContract;
import io.woocom.domain.webhook.Endpoints;
import io.woocom.domain.webhook.EndpointsContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class EndpointTableTest implements EndpointsContract, DeliveriesContract {

    private final Session session = Engine.session(new SettableClock(), Tables.WEBHOOKS);

    @Override
    public Endpoints endpoints() {
        return DynamoDb.endpoints(session);
    }

    @Override
    public Deliveries deliveries() {
        return DynamoDb.deliveries(session);
    }
}
