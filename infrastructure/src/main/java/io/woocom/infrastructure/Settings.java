package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one environment has of its own. The keys are explained in `environments.yaml`.
///
/// @param requestsPerSecond that the API takes from everybody together
/// @param ordersEvery minutes in which at least one order comes
record Settings(
        String name,
        String repository,
        Account account,
        Optional<Domain> domain,
        boolean keepsData,
        boolean canary,
        boolean publicCatalogue,
        String mailFrom,
        String alarmsTo,
        Optional<Chat> chat,
        int budget,
        int logDays,
        int requestsPerSecond,
        Optional<Integer> ordersEvery,
        List<String> paymentProviders,
        Map<String, Warm> warm) {

    /// The shop's host name, its hosted zone, and how CloudFront proves itself to the API.
    record Domain(String name, String zone, String clientCertificate, String truststore) {

        /// Where CloudFront finds the API; closed to whoever shows no certificate.
        String api() {
            return "api." + name;
        }
    }

    record Chat(String workspace, String channel) {}

    record Warm(int reads, int writes) {}

    Settings {
        paymentProviders = List.copyOf(paymentProviders);
        warm = Map.copyOf(warm);
        if (domain.isEmpty() && !account.region().equals(Account.EDGE_REGION)) {
            throw new IllegalArgumentException(
                    name
                            + " has no domain, so its account has to be in "
                            + Account.EDGE_REGION
                            + ", where CloudFront's stack can read what the others publish");
        }
    }
}
