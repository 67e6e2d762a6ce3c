package io.woocom.functions.payment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a shopper may be sent back to: the shop's own site, on any port, or a subdomain of it. The
/// address came with a payment, and whoever pays can write anything into it, so anything else would
/// make the shop an open redirect.
final class ReturnAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ReturnAddress() {}

    static Optional<URI> within(URI origin, String url) {
        return parsed(url)
                .filter(to -> lower(to.getScheme()).equals(lower(origin.getScheme())))
                .filter(to -> to.getRawUserInfo() == null)
                .filter(to -> isSameSite(lower(to.getHost()), lower(origin.getHost())));
    }

    private static boolean isSameSite(String to, String shop) {
        return to.equals(shop)
                || to.endsWith("." + shop)
                || (THIS_MACHINE.contains(to) && THIS_MACHINE.contains(shop));
    }

    /// Absolute addresses of the web only.
    private static Optional<URI> parsed(String url) {
        try {
            var parsed = new URI(url);
            var isWeb = Set.of("http", "https").contains(lower(parsed.getScheme()));
            return isWeb && parsed.getHost() != null ? Optional.of(parsed) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
