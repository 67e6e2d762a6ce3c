package io.woocom.adapters.webhooks;

import io.woocom.domain.webhook.Receiver;
import io.woocom.domain.webhook.SigningSecret;
import java.security.SecureRandom;
import java.time.Duration;

/// The door of this package.
public final class Webhooks {

    private static final int SECRET_BYTES = 32;

    private Webhooks() {}

    /// Receivers on the internet, by HTTPS; each has ten seconds to answer.
    public static Receiver receiver() {
        return new HttpReceiver(new PublicAddresses(), Duration.ofSeconds(10));
    }

    /// Receivers on this machine and its network too, and by HTTP: for a shop on a laptop, whose
    /// receiver is under development there.
    public static Receiver receiverAnywhere() {
        return new HttpReceiver(new AnyAddress(), Duration.ofSeconds(10));
    }

    public static SigningSecret secret(SecureRandom random) {
        var key = new byte[SECRET_BYTES];
        random.nextBytes(key);
        return SigningSecret.of(key);
    }
}
