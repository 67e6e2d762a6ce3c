package io.woocom.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.local.gateway.Ask;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway") // a missing header fails the test as well as an assertion would
class MailTest {

    @TempDir Path folder;

    @Test
    void letters_outlive_the_process_newest_first() {
        var before = new MailFolder(Optional.of(folder), () -> Instant.ofEpochSecond(1));
        before.deliver("ann@example.com", "First", "one\n\ntwo");
        new MailFolder(Optional.of(folder), () -> Instant.ofEpochSecond(2))
                .deliver("bob@example.com", "Second", "three");

        var after = new MailFolder(Optional.of(folder), () -> Instant.EPOCH).letters();

        assertThat(after).extracting(Letter::subject).containsExactly("Second", "First");
        assertThat(after.getLast().text()).isEqualTo("one\n\ntwo");
        assertThat(after.getLast().to()).isEqualTo("ann@example.com");
    }

    @Test
    void a_line_break_in_a_subject_makes_no_header() {
        var mail = new MailFolder(Optional.of(folder), () -> Instant.EPOCH);
        mail.deliver("a@example.com", "Hello\r\nTo: b@example.com", "text");

        var kept = new MailFolder(Optional.of(folder), () -> Instant.EPOCH).letters();

        assertThat(kept).containsExactlyElementsOf(mail.letters());
        assertThat(kept.getFirst().to()).isEqualTo("a@example.com");
    }

    @Test
    void the_page_escapes_what_it_shows_and_runs_nothing() {
        var mail = new MailFolder(Optional.empty(), () -> Instant.EPOCH);
        mail.deliver("a@example.com", "<script>", "\" onload='x' http://localhost:8080/a?b=1&c=2");

        var reply =
                new MailPage(mail)
                        .answer(new Ask("GET", "/mail", "", "HTTP/1.1", Map.of(), new byte[0], ""))
                        .orElseThrow();

        var html = new String(reply.body(), UTF_8);
        assertThat(html)
                .contains("&lt;script&gt;", "&quot; onload=&#39;x&#39;")
                .contains("<a href=\"http://localhost:8080/a?b=1&amp;c=2\"")
                .doesNotContain("<script");
        assertThat(reply.headers().get("content-security-policy").getFirst())
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }
}
