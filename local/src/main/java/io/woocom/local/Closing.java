package io.woocom.local;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/// What has been started, to be closed the other way round, each whatever the others do.
final class Closing implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Closing.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    synchronized <C extends AutoCloseable> C with(C closeable) {
        started.push(closeable);
        return closeable;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            var next = started.pop();
            try {
                next.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, next + " did not close", e);
            }
        }
    }
}
