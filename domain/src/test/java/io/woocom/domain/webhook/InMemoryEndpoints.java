package io.woocom.domain.webhook;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Endpoints and what was sent to them, in memory: both contracts without a database.
public final class InMemoryEndpoints implements Endpoints, Deliveries {

    private final TreeMap<String, Endpoint> byId = new TreeMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryEndpoints(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Endpoint> find(EndpointId id) {
        return memory.atomically(() -> Optional.ofNullable(byId.get(id.value())));
    }

    @Override
    public List<Endpoint> all() {
        return memory.atomically(() -> List.copyOf(byId.values()));
    }

    @Override
    public Endpoint save(Endpoint next, Optional<Claim> claim) {
        return memory.write(() -> {
            claims.requireFree(claim);
            requireCurrent(next);
            var saved = next.at(next.revision().next(0));
            byId.put(saved.id().value(), saved);
            claims.keep(claim);
            return saved;
        });
    }

    @Override
    public void remove(Endpoint endpoint) {
        memory.write(() -> {
            requireCurrent(endpoint);
            return Optional.ofNullable(byId.remove(endpoint.id().value()));
        });
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public synchronized void record(Delivery delivery) {
        deliveries.addFirst(delivery);
    }

    @Override
    public synchronized Page<Delivery> list(EndpointId endpoint, Page.Request page) {
        var own = deliveries.stream().filter(one -> one.endpoint().equals(endpoint)).toList();
        var from = page.after().map(Integer::parseInt).orElse(0);
        var to = Math.min(own.size(), from + page.limit());
        return new Page<>(
                own.subList(from, to),
                to < own.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private void requireCurrent(Endpoint next) {
        var version =
                Optional.ofNullable(byId.get(next.id().value()))
                        .map(Endpoint::revision)
                        .orElse(Revision.NEW)
                        .version();
        if (version != next.revision().version()) {
            throw Refusal.stale("this endpoint");
        }
    }
}
