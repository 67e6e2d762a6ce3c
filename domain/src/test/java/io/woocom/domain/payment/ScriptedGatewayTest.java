package io.woocom.domain.payment;

import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class ScriptedGatewayTest implements PaymentGatewayContract {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final ScriptedGateway gateway = new ScriptedGateway(() -> now);

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public void approve(PaymentId payment) {
        gateway.approve(payment);
    }

    @Override
    public void refuse(PaymentId payment) {
        gateway.refuse(payment);
    }

    @Override
    public void timePasses(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public List<Money> movements(PaymentId payment) {
        return gateway.movements(payment);
    }
}
