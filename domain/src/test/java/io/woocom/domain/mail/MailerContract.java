package io.woocom.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.customer.Email;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What everybody promises who sends letters.
public interface MailerContract {

    Mailer mailer();

    /// What was handed over to be delivered, the first one first.
    List<Mail> delivered();

    @Test
    default void a_letter_is_handed_over_as_it_was_written() {
        var mail =
                new Mail(
                        "evt_1",
                        new Email("ada+shop@example.com"),
                        "Grüße \"aus\" <dem> Laden",
                        "Zeile eins\nZeile zwei & drei\n",
                        "<p>Zeile eins<br>\nZeile zwei &amp; drei</p>\n");
        mailer().send(mail);
        assertThat(delivered()).containsExactly(mail);
    }

    @Test
    default void letters_follow_each_other() {
        for (var key : List.of("evt_1", "evt_2")) {
            mailer().send(new Mail(key, new Email("ada@example.com"), key, "text", "<p>text</p>"));
        }
        assertThat(delivered()).extracting(Mail::key).containsExactly("evt_1", "evt_2");
    }
}
