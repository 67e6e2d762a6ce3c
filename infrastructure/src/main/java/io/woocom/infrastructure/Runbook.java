package io.woocom.infrastructure;

/// Where whoever is woken by an alarm reads what it means and what to do.
final class Runbook {

    /// In the repository, beside the code that it is about.
    private static final String PAGE = "docs/runbook.md";

    private Runbook() {}

    static String entry(String anchor, String what) {
        return what + ". What to do: " + PAGE + "#" + anchor;
    }
}
