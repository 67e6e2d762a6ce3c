package io.woocom.local;

/// What the person at the command line can mend: one line, and the exit code.
public final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    public Mistake(String line) {
        this(1, line);
    }

    private Mistake(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    /// A command or option that does not exist, or is used wrongly.
    public static Mistake usage(String line) {
        return new Mistake(2, line);
    }

    public int exitCode() {
        return exitCode;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
