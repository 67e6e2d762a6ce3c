package io.woocom.domain.shared;

class DirectParallelTest implements ParallelContract {

    @Override
    public Parallel parallel() {
        return new DirectParallel();
    }
}
