package io.woocom.functions.events;

import io.woocom.functions.telemetry.Correlation;
import io.woocom.functions.telemetry.Measure;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Goes over things that need a second look, one by one: one that fails does not keep the others
/// waiting, and the next run looks at it again.
public final class Sweep {

    private static final Logger LOG = LogManager.getLogger(Sweep.class);

    private Sweep() {}

    public static <T> void each(String what, List<T> things, Consumer<T> work) {
        for (var thing : things) {
            try {
                Correlation.during(String.valueOf(thing), () -> work.accept(thing));
            } catch (RuntimeException failure) {
                Measure.count("SweepFailures", 1, Map.of("sweep", what));
                LOG.error("{} {} failed, the next run looks again", what, thing, failure);
            }
        }
    }
}
