package io.woocom.local.mail;

import io.woocom.domain.customer.Email;
import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Mailer;
import io.woocom.domain.mail.MailerContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/// A folder keeps letters for whoever opens it next.
class MailFolderTest implements MailerContract {

    @TempDir private Path folder;

    @Override
    public Mailer mailer() {
        return new MailFolder(Optional.of(folder), () -> Instant.EPOCH);
    }

    @Override
    public List<Mail> delivered() {
        return new MailFolder(Optional.of(folder), () -> Instant.EPOCH)
                .letters().reversed().stream().map(MailFolderTest::mail).toList();
    }

    private static Mail mail(Letter letter) {
        return new Mail(
                letter.key(),
                new Email(letter.to()),
                letter.subject(),
                letter.text(),
                letter.html().orElseThrow());
    }
}
