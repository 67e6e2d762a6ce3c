package io.woocom.local.imports;

import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Shows how far an import is: a bar that moves where somebody watches, else a line for each step.
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean bar;
    private String shown = "";

    Progress(PrintStream err, boolean bar) {
        this.err = err;
        this.bar = bar;
    }

    void show(Map<String, @Nullable Object> state) {
        var rows = Rows.of(state);
        var line =
                switch (String.valueOf(state.get("status"))) {
                    case "awaiting_upload" -> "uploaded";
                    case "running" -> running(state, rows);
                    default -> drawn(1) + rows;
                };
        if (!line.equals(shown)) {
            shown = line;
            err.print(bar ? "\r\033[K" + line : line + System.lineSeparator());
            err.flush();
        }
    }

    void end() {
        if (bar) {
            err.println();
        }
    }

    private String running(Map<String, @Nullable Object> state, Rows rows) {
        if (state.get("chunks") instanceof Map<?, ?> chunks
                && chunks.get("applied") instanceof Number applied
                && chunks.get("total") instanceof Number total
                && total.longValue() > 0) {
            return applied.longValue() >= total.longValue()
                    ? drawn(1) + rows + ", being listed"
                    : drawn(applied.doubleValue() / total.doubleValue()) + rows;
        }
        return rows.read() == 0 ? "reading" : "reading, " + rows;
    }

    private String drawn(double share) {
        if (!bar) {
            return "";
        }
        var full = (int) Math.round(share * WIDTH);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }
}
