package io.woocom.architecture.offenders.domain.one;

public class OpenToAll {

    private final Ledgers ledgers;

    public OpenToAll(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public long open() {
        return ledgers.balance();
    }
}
