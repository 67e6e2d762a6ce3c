package io.woocom.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.functions.manifest.Source.OnSchedule;
import io.woocom.local.TestFunctions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final Pauses SHORT = new Pauses(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Loops loops = new Loops();
    private final List<ScheduledEvent> ticks = new CopyOnWriteArrayList<>();
    private final List<FailureStore.Failure> failures = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        loops.close();
    }

    @Test
    void a_tick_is_a_scheduled_event() {
        start(_ -> {});

        await().until(() -> ticks.size() >= 2);
        var tick = ticks.getFirst();
        assertThat(tick.getSource()).isEqualTo("aws.events");
        assertThat(tick.getDetailType()).isEqualTo("Scheduled Event");
        assertThat(tick.getResources().getFirst()).endsWith(":rule/clockwork");
        assertThat(tick.getId()).isNotEqualTo(ticks.get(1).getId());
    }

    @Test
    void a_run_that_fails_is_repeated_twice_and_stops_no_later_one() {
        start(tick -> {
            if (ticks.size() <= 3) {
                throw new IllegalStateException("on purpose");
            }
        });

        await().until(() -> ticks.size() >= 5);
        assertThat(failures).hasSize(1);
        assertThat(ticks.subList(0, 3))
                .extracting(ScheduledEvent::getId)
                .containsOnly(ticks.getFirst().getId());
    }

    @Test
    void runs_do_not_overlap() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        start(_ -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            await().pollDelay(Duration.ofMillis(60)).until(() -> true);
            running.decrementAndGet();
        });

        await().until(() -> ticks.size() >= 3);
        assertThat(most).hasValue(1);
    }

    private void start(Consumer<ScheduledEvent> work) {
        RequestHandler<ScheduledEvent, Void> handler =
                (ScheduledEvent tick, Context _) -> {
                    ticks.add(tick);
                    work.accept(tick);
                    return null;
                };
        var schedule = new OnSchedule(Duration.ofMinutes(1), Duration.ofMillis(20));
        var row = TestFunctions.row("clockwork", List.of(), List.of(schedule), handler);
        new Ticks(TestFunctions.running(row), schedule, new AsyncCalls(failures::add, SHORT))
                .start(loops);
    }
}
