package io.woocom.architecture.offenders.functions;

public final class GoesVirtual implements Runnable {

    @Override
    public void run() {
        Thread.startVirtualThread(() -> {});
    }
}
