package io.woocom.domain.mail;

/// The keys of the letters that were sent, kept for at least as long as a message may come again.
public interface Posted {

    boolean has(String key);

    /// May be said again.
    void note(String key);
}
