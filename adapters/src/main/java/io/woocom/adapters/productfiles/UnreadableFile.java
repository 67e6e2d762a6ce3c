package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.Remark;

/// A file that cannot be read as a whole. Nothing of it was given on.
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient Remark why;

    UnreadableFile(Remark why) {
        super(why.detail(), null, false, false);
        this.why = why;
    }

    static UnreadableFile because(String code, String detail) {
        return new UnreadableFile(Remark.onFile(code, detail));
    }

    public Remark why() {
        return why;
    }
}
