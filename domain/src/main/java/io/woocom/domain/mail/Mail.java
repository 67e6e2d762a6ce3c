package io.woocom.domain.mail;

import io.woocom.domain.customer.Email;

/// A letter in words, the same ones as plain text and as HTML. `key` names it: a second one under
/// the same key is the same letter.
public record Mail(String key, Email to, String subject, String text, String html) {

    public Mail {
        if (key.isBlank() || subject.isBlank() || subject.lines().count() > 1) {
            throw new IllegalArgumentException("a letter has a key, and a subject of one line");
        }
    }

    /// Personal data does not reach a log by accident.
    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
