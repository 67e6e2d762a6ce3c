package io.woocom.domain.payment;

/// What providers hinted at, kept for at least as long as they repeat themselves.
public interface Hints {

    /// Keeps a hint, each event of a provider once.
    ///
    /// @return whether it was not known
    boolean note(Hint.Concerning hint);
}
