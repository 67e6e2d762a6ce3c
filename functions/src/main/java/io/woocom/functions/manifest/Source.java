package io.woocom.functions.manifest;

import io.woocom.adapters.dynamodb.TableKeys;
import java.time.Duration;
import java.util.List;

/// What starts a function besides a route.
public sealed interface Source {

    /// Messages of a queue, `batch` at most at once, waiting up to `window` to fill a batch. Failed
    /// messages are reported one by one.
    record FromQueue(QueueRow queue, int batch, Duration window, int concurrency)
            implements Source {}

    /// Changes of a table, from the oldest on. A record that matches none of the filters (event
    /// filter patterns as JSON) does not start the function. A failing batch is halved and tried
    /// again, at most so often and so long, then it goes to the failure bucket.
    record FromTable(
            TableKeys table,
            int batch,
            Duration window,
            List<String> filters,
            int retries,
            Duration maximumAge)
            implements Source {
        public FromTable {
            filters = List.copyOf(filters);
        }
    }

    /// The clock. Locally it may run more often, so that nobody waits for a minute at a laptop.
    record OnSchedule(Duration every, Duration everyLocally) implements Source {}

    /// A file that was put into a bucket below a prefix.
    record OnUpload(String bucket, String prefix) implements Source {}
}
