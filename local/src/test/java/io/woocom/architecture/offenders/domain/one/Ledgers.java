package io.woocom.architecture.offenders.domain.one;

public interface Ledgers {
    long balance();
}
