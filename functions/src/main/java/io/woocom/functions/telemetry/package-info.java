/// What a function says about itself while it runs: metrics for dashboards and alarms, structured
/// logs, and the correlation id that follows one request through stream and queues. Nothing
/// personal is ever said: ids and codes only.
@NullMarked
package io.woocom.functions.telemetry;

import org.jspecify.annotations.NullMarked;
