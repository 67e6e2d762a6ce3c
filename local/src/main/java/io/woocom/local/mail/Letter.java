package io.woocom.local.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A letter that was sent. No line break is left in `to`, `subject` and `key`.
///
/// @param html the same in HTML, of letters that have it
/// @param key under which it was sent, empty where nobody gave one
public record Letter(
        Instant at, String to, String subject, String text, Optional<String> html, String key) {

    private static final String BOUNDARY = "--woocom-part";
    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8";
    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    public Letter {
        to = oneLine(to);
        subject = oneLine(subject);
        key = oneLine(key);
    }

    Letter(Instant at, String to, String subject, String text) {
        this(at, to, subject, text, Optional.empty(), "");
    }

    /// As in RFC 5322, for a mail program to open.
    String written() {
        return "Date: "
                + at
                + "\nTo: "
                + to
                + "\nSubject: "
                + subject
                + html.map(this::inParts).orElse("\n\n" + text);
    }

    static Letter read(String written) {
        var end = written.indexOf("\n\n");
        var headers =
                Arrays.stream(written.substring(0, end).split("\n"))
                        .map(line -> line.split(": ", 2))
                        .collect(
                                Collectors.toMap(
                                        line -> line[0], line -> line.length > 1 ? line[1] : ""));
        var body = written.substring(end + 2);
        var parts =
                headers.containsKey("Content-Type")
                        ? body.split("(?:^|\n)" + BOUNDARY + "[^\n]*\n?", -1)
                        : new String[] {"", "\n\n" + body};
        return new Letter(
                Instant.parse(header(headers, "Date")),
                header(headers, "To"),
                header(headers, "Subject"),
                content(parts[1]),
                parts.length > 2 ? Optional.of(content(parts[2])) : Optional.empty(),
                header(headers, "X-Key"));
    }

    /// RFC 2046, 5.1.4. No line of a letter begins as the boundary does.
    private String inParts(String page) {
        return "\nX-Key: "
                + key
                + "\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\""
                + BOUNDARY.substring(2)
                + "\"\n\n"
                + String.join("\n", BOUNDARY, PLAIN, "", text, BOUNDARY, HTML, "", page)
                + "\n"
                + BOUNDARY
                + "--\n";
    }

    private static String content(String part) {
        return part.substring(part.indexOf("\n\n") + 2);
    }

    private static String header(Map<String, String> headers, String name) {
        return headers.getOrDefault(name, "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\r\n]+", " ");
    }
}
