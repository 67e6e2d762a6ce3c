package io.woocom.domain.webhook;

import io.woocom.domain.history.Fact;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Receivers that do as they are told: those at `https://status.example.com/503` answer with that
/// status, others as scripted, or 200.
public final class ScriptedReceiver implements Receiver {

    private static final String BY_ADDRESS = "https://status.example.com/";

    private final List<Fact> taken = new ArrayList<>();
    private final List<Fact> tried = new ArrayList<>();
    private final Deque<Integer> script = new ArrayDeque<>();
    private Runnable meanwhile = () -> {};

    /// The statuses of the next answers.
    public void answers(Integer... statuses) {
        script.addAll(List.of(statuses));
    }

    /// What happens while the next event is under way.
    public void meanwhile(Runnable anything) {
        meanwhile = anything;
    }

    public List<Fact> taken() {
        return List.copyOf(taken);
    }

    public List<Fact> tried() {
        return List.copyOf(tried);
    }

    @Override
    public Optional<String> objection(String url) {
        return url.matches("https?://[a-z0-9.-]+(:\\d+)?(/.*)?")
                ? Optional.empty()
                : Optional.of("not a web address");
    }

    @Override
    public Delivery.Outcome send(Endpoint endpoint, Fact event, Instant now) {
        var happening = meanwhile;
        meanwhile = () -> {};
        happening.run();
        tried.add(event);
        var url = endpoint.wish().url();
        var status =
                url.startsWith(BY_ADDRESS)
                        ? Integer.parseInt(url.substring(BY_ADDRESS.length()))
                        : Optional.ofNullable(script.poll()).orElse(200);
        if (status / 100 == 2) {
            taken.add(event);
            return new Delivery.Outcome.Taken(status);
        }
        return new Delivery.Outcome.Refused(
                status == 0 ? OptionalInt.empty() : OptionalInt.of(status), "told to");
    }
}
