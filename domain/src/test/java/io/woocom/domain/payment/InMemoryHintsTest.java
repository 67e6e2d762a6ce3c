package io.woocom.domain.payment;

class InMemoryHintsTest implements HintsContract {

    private final Hints hints = new InMemoryHints();

    @Override
    public Hints hints() {
        return hints;
    }
}
