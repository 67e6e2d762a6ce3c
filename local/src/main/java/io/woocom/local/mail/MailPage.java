package io.woocom.local.mail;

import io.woocom.local.gateway.Ask;
import io.woocom.local.gateway.Page;
import io.woocom.local.gateway.Reply;
import io.woocom.local.pages.Html;
import java.util.Optional;
import java.util.stream.Collectors;

/// `GET /mail`: all letters as one page of text.
public record MailPage(MailFolder folder) implements Page {

    @Override
    public Optional<Reply> answer(Ask ask) {
        return ask.path().equals("/mail") && ask.method().equals("GET")
                ? Optional.of(Html.page("Mail", content()))
                : Optional.empty();
    }

    private String content() {
        var letters =
                folder.letters().stream().map(MailPage::shown).collect(Collectors.joining("\n"));
        return "<h1>Mail</h1>\n<p>What this shop has sent, newest first.</p>\n"
                + (letters.isEmpty() ? "<p>Nothing yet.</p>" : letters);
    }

    private static String shown(Letter letter) {
        return """
        <article>
          <h2>%s</h2>
          <p class="small">to %s · <time>%s</time></p>
          <pre>%s</pre>
        </article>\
        """
                .formatted(
                        Html.escaped(letter.subject()),
                        Html.escaped(letter.to()),
                        letter.at(),
                        linked(Html.escaped(letter.text())));
    }

    /// Addresses of this machine can be followed; the text is escaped already.
    private static String linked(String escaped) {
        return escaped.replaceAll(
                "(?<![\\w\"])(http://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?[^\\s<>\"]*)",
                "<a href=\"$1\" rel=\"noreferrer\">$1</a>");
    }
}
