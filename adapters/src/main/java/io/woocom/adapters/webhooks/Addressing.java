package io.woocom.adapters.webhooks;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/// Which addresses are sent to.
interface Addressing {

    /// Whether an address may be kept, by its looks alone.
    Optional<String> objection(URI url);

    /// Whether it may be sent to now, by where its name leads.
    ///
    /// @throws UnknownHostException if it leads nowhere
    Optional<String> objectionNow(URI url) throws UnknownHostException;

    /// Why a text is no address on the web, if that is so.
    static Optional<String> form(URI url) {
        var host = url.getHost();
        if (host == null || host.isEmpty() || url.getRawUserInfo() != null) {
            return Optional.of("an address of the form https://host/path is needed");
        }
        return url.getRawFragment() == null
                ? Optional.empty()
                : Optional.of("the part behind # is never sent");
    }
}
