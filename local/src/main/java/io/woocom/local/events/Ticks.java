package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.functions.manifest.Source.OnSchedule;
import io.woocom.local.lambda.LocalFunction;
import io.woocom.local.lambda.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;

/// Calls a function at a fixed rate, `everyLocally`. A tick that comes while the one before is
/// still being answered is dropped.
record Ticks(LocalFunction function, OnSchedule schedule, AsyncCalls calls) {

    void start(Loops loops) {
        loops.start(function.name() + " by the clock", new Clock(schedule.everyLocally())::go);
    }

    private final class Clock {
        private final long every;
        private long next = System.nanoTime();

        Clock(Duration every) {
            this.every = every.toNanos();
        }

        boolean go() throws InterruptedException {
            next += every;
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            tick();
            next += Math.max(0, (System.nanoTime() - next) / every) * every;
            return true;
        }
    }

    private void tick() throws InterruptedException {
        var rule =
                "arn:aws:events:%s:%s:rule/%s"
                        .formatted(Place.REGION, Place.ACCOUNT, function.name());
        var event =
                new ScheduledEvent()
                        .withVersion("0")
                        .withId(UUID.randomUUID().toString())
                        .withDetailType("Scheduled Event")
                        .withSource("aws.events")
                        .withAccount(Place.ACCOUNT)
                        .withTime(DateTime.now(DateTimeZone.UTC).withMillisOfSecond(0))
                        .withRegion(Place.REGION)
                        .withResources(List.of(rule))
                        .withDetail(Map.of());
        calls.call(
                function,
                event,
                Map.of(
                        "id", event.getId(),
                        "detail-type", event.getDetailType(),
                        "source", event.getSource(),
                        "time", event.getTime().toString(),
                        "resources", event.getResources()));
    }
}
