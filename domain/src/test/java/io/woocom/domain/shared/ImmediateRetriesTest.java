package io.woocom.domain.shared;

class ImmediateRetriesTest implements RetriesContract {

    @Override
    public Retries retries() {
        return new ImmediateRetries();
    }
}
