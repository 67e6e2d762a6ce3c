package io.woocom.adapters.ses;

import io.woocom.domain.mail.Mailer;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/// The door of this package.
public final class Ses {

    private Ses() {}

    /// @param from the sender, whose domain is verified with the service
    public static Mailer mailer(SesV2Client client, String from) {
        return new SesMailer(client, from);
    }
}
