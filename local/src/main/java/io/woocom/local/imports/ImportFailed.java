package io.woocom.local.imports;

/// The file was not imported; the message says why.
public final class ImportFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ImportFailed(String why) {
        super(why, null, false, false);
    }
}
