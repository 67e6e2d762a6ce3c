package io.woocom.domain.mail;

/// Sends letters.
@FunctionalInterface
public interface Mailer {

    /// When it returns, somebody else has undertaken to deliver the letter.
    ///
    /// @throws RuntimeException if it was not sent, or nobody knows
    void send(Mail mail);
}
