package io.woocom.domain.shared;

class InMemoryLimitsTest implements LimitsContract {

    private final SettableClock clock = new SettableClock();
    private final Limits limits = new InMemoryLimits(clock);

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
