package io.woocom.architecture.offenders.domain.one;

public final class GoesWrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    public GoesWrong() {
        super("somehow");
    }
}
