package io.woocom.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.customer.Email;
import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Mailer;
import io.woocom.domain.mail.MailerContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

    @Test
    void somebody_who_is_forgotten_has_no_letters() {
        mailer().send(new Mail("evt_1", new Email("Ada@example.com"), "s", "t", "h"));
        mailer().send(new Mail("evt_2", new Email("bob@example.com"), "s", "t", "h"));
        var mail = new MailFolder(Optional.of(folder), () -> Instant.EPOCH);
        mail.forget("ada@example.com");
        assertThat(mail.letters()).extracting(Letter::to).containsExactly("bob@example.com");
        assertThat(delivered()).extracting(Mail::key).containsExactly("evt_2");
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
