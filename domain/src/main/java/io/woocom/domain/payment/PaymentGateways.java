package io.woocom.domain.payment;

import java.util.Map;
import java.util.Optional;

/// The providers that this deployment can talk to.
public record PaymentGateways(Map<Provider, PaymentGateway> byProvider) {

    public PaymentGateways {
        byProvider = Map.copyOf(byProvider);
    }

    public Optional<PaymentGateway> find(Provider provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }

    /// @throws IllegalStateException for a provider that a stored payment names and this deployment
    ///   lacks
    public PaymentGateway of(Payment payment) {
        return find(payment.provider())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no gateway for provider " + payment.provider().name()));
    }
}
