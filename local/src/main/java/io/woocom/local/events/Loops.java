package io.woocom.local.events;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Threads that go round until closed.
public final class Loops implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Loops.class.getName());
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// One time round.
    @FunctionalInterface
    interface Round {
        /// Whether there is another round.
        boolean go() throws InterruptedException;
    }

    /// Goes round until the round says that it was the last. A round that throws is followed by
    /// another after a second.
    void start(String name, Round round) {
        if (!closed) {
            threads.add(Thread.ofPlatform().daemon().name(name).start(() -> run(name, round)));
        }
    }

    /// Interrupts every loop and waits a moment for it. What a loop held is delivered again at the
    /// next start.
    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join(LAST_WORDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String name, Round round) {
        try {
            while (!closed && went(name, round)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } catch (InterruptedException _) {
            return; // closed
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    private boolean went(String name, Round round) throws InterruptedException {
        try {
            return round.go();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.log(Level.WARNING, name + " failed and goes on", e);
                Thread.sleep(AFTER_A_FAILURE);
            }
            return true;
        }
    }
}
