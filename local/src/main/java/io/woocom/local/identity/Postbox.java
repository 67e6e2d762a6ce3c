package io.woocom.local.identity;

/// Where the codes and invitations go. Delivery is synchronous: when it returns, the letter can be
/// read; when it throws, the request that caused it fails, and may be repeated.
@FunctionalInterface
public interface Postbox {

    /// Sends a letter.
    ///
    /// @param to an e-mail address
    /// @param text plain text, lines separated by `\n`
    void deliver(String to, String subject, String text);

    /// The account of whoever read here is gone, and so is what they were sent.
    default void forget(String to) {}
}
