package io.woocom.architecture.offenders.domain.one;

public final class SaysTwoThings {

    private final Ledgers ledgers;

    public SaysTwoThings(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    public long say() {
        return ledgers.balance();
    }

    public long sayAgain() {
        return say();
    }
}
