package io.woocom.adapters.webhooks;

import java.net.URI;
import java.util.Optional;

/// Everything that is an address on the web.
final class AnyAddress implements Addressing {

    @Override
    public Optional<String> objection(URI url) {
        return "http".equals(url.getScheme()) || "https".equals(url.getScheme())
                ? Addressing.form(url)
                : Optional.of("the address has to begin with https:// or http://");
    }

    @Override
    public Optional<String> objectionNow(URI url) {
        return Optional.empty();
    }
}
