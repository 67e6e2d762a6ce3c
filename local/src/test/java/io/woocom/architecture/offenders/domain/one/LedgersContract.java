package io.woocom.architecture.offenders.domain.one;

/// A contract that nobody keeps.
public interface LedgersContract {
    Ledgers ledgers();
}
