package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.MAIL;

import io.woocom.domain.mail.Posted;
import java.time.Duration;
import java.util.List;

/// Keys of letters, forgotten after a month: no message lives longer than 14 days in a dead-letter
/// queue and as long again once it was redriven.
final class MailTable implements Posted {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Session session;

    MailTable(Session session) {
        this.session = session;
    }

    @Override
    public boolean has(String key) {
        return new Reads(session).find(MAIL, key(key)).isPresent();
    }

    @Override
    public void note(String key) {
        var until = session.clock().instant().plus(KEPT).getEpochSecond();
        new Writes(session.client())
                .commit(
                        List.of(
                                new Edit(session.name(MAIL), key(key))
                                        .set(new Attributes().number("expires", until))
                                        .or(
                                                Rank.VERSION,
                                                _ -> new IllegalStateException("nothing asked"))));
    }

    private static Key key(String key) {
        return new Key("mail#" + key, "sent");
    }
}
