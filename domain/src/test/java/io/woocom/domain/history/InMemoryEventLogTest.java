package io.woocom.domain.history;

class InMemoryEventLogTest implements EventLogContract {

    private final EventLog log = new InMemoryEventLog();

    @Override
    public EventLog log() {
        return log;
    }
}
