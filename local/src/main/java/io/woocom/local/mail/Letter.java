package io.woocom.local.mail;

import java.time.Instant;

/// A letter that was sent. No line break is left in `to` and `subject`.
public record Letter(Instant at, String to, String subject, String text) {

    public Letter {
        to = to.replaceAll("[\r\n]+", " ");
        subject = subject.replaceAll("[\r\n]+", " ");
    }

    /// As in RFC 5322, for a mail program to open.
    String written() {
        return "Date: " + at + "\nTo: " + to + "\nSubject: " + subject + "\n\n" + text;
    }

    static Letter read(String written) {
        var lines = written.split("\n", 5);
        return new Letter(
                Instant.parse(lines[0].substring("Date: ".length())),
                lines[1].substring("To: ".length()),
                lines[2].substring("Subject: ".length()),
                lines[4]);
    }
}
