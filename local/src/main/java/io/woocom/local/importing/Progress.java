package io.woocom.local.importing;

import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Shows on a terminal how far an import is: one line that is drawn anew. Elsewhere it says little:
/// a line whenever another tenth is done.
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private int shown = -1;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(Map<String, @Nullable Object> state) {
        var chunks = state.get("chunks") instanceof Map<?, ?> known ? known : Map.of();
        var applied = number(chunks.get("applied"));
        var total = number(chunks.get("total"));
        var percent = total == 0 ? 0 : (int) (applied * 100 / total);
        var rows = state.get("rows") instanceof Map<?, ?> counts ? number(counts.get("read")) : 0;
        if (terminal) {
            var done = percent * WIDTH / 100;
            out.printf(
                    "\r[%s%s] %3d %%  %,d rows ",
                    "#".repeat(done), ".".repeat(WIDTH - done), percent, rows);
            out.flush();
        } else if (percent / 10 != shown / 10 || shown < 0) {
            out.printf("woocom: %d %%, %,d rows%n", percent, rows);
        }
        shown = percent;
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
