package io.woocom.local.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The clients of one pool: its web application, fixed, and any number of machines, kept.
final class Clients {

    private final AppClient.Web web;
    private final Shelf<AppClient.Machine> machines;

    Clients(AppClient.Web web, Vault vault, String poolId) {
        this.web = web;
        machines =
                new Shelf<>(
                        vault,
                        poolId + "-clients",
                        AppClient.Machine::write,
                        AppClient.Machine::read);
    }

    AppClient.Web web() {
        return web;
    }

    Optional<AppClient> find(String id) {
        return all().stream().filter(client -> client.id().equals(id)).findFirst();
    }

    List<AppClient> all() {
        var sorted = machines.all().stream().sorted(Comparator.comparing(AppClient::name));
        return Stream.<AppClient>concat(Stream.of(web), sorted).toList();
    }

    void add(AppClient.Machine machine) {
        machines.put(machine.id(), machine);
    }
}
