package io.woocom.local;

import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.Manifest;
import io.woocom.functions.World;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.local.engines.Engines;
import io.woocom.local.events.Arrivals;
import io.woocom.local.events.EventSources;
import io.woocom.local.events.FailureStore;
import io.woocom.local.events.Pauses;
import io.woocom.local.events.Queues;
import io.woocom.local.events.Uploads;
import io.woocom.local.gateway.Api;
import io.woocom.local.gateway.Gateway;
import io.woocom.local.gateway.Throttle;
import io.woocom.local.gateway.TokenCheck;
import io.woocom.local.identity.IdentityServer;
import io.woocom.local.identity.Published;
import io.woocom.local.identity.Settings;
import io.woocom.local.identity.UserPool;
import io.woocom.local.lambda.LocalFunction;
import io.woocom.local.mail.MailFolder;
import io.woocom.local.mail.MailPage;
import io.woocom.local.pages.ConfigPage;
import io.woocom.local.pages.MediaPage;
import io.woocom.local.pages.Resources;
import io.woocom.local.pages.Welcome;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// A running shop: engines, identity server, functions with their event sources, and the gateway.
///
/// ```java
/// try (var shop = LocalShop.start(LocalSettings.inMemory(), blueprint)) {
///     http.send(GET(shop.address() + "/store/v1/products"));
/// }
/// ```
public final class LocalShop implements AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.system();

    private final Closing closing;
    private final Ground ground;

    private LocalShop(Closing closing, Ground ground) {
        this.closing = closing;
        this.ground = ground;
    }

    /// Returns when the shop is ready: `/health` answers 200 if its function does.
    ///
    /// @throws Mistake if the port or the folder is taken or cannot be had
    public static LocalShop start(LocalSettings settings, Blueprint blueprint)
            throws Mistake, InterruptedException {
        var closing = new Closing();
        try {
            return new LocalShop(closing, started(settings, blueprint, closing));
        } catch (Mistake | InterruptedException | RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    public URI address() {
        return ground.address();
    }

    public Ground ground() {
        return ground;
    }

    /// Stops taking requests, then the event sources, then the engines.
    @Override
    public void close() {
        closing.close();
    }

    private static Ground started(LocalSettings settings, Blueprint blueprint, Closing closing)
            throws Mistake, InterruptedException {
        if (settings.data().isPresent()) {
            closing.with(DataFolder.hold(settings.data().get()));
        }
        var parts = Parts.of(blueprint.functions());
        var store = store(settings, closing);
        var uploads = new Uploads(parts.uploads(), new Arrivals(settings.below("uploads")));
        var engines = CompletableFuture.supplyAsync(() -> engines(settings, store, uploads, parts));
        var gateway = gateway(settings, engines, closing);
        var mail = new MailFolder(settings.below("mail"), CLOCK);
        var identity = closing.with(identity(settings, gateway, mail));
        var address = URI.create("http://localhost:" + gateway.port());
        gateway.show(
                List.of(
                        new Welcome(address, identity.endpoint()),
                        new ConfigPage(identity.endpoint(), identity.customers(), identity.staff()),
                        new MailPage(mail),
                        new MediaPage(
                                () -> engines.join().buckets().client(), Manifest.MEDIA_BUCKET),
                        Resources.samplePictures(),
                        Resources.apiDescription()));
        var running = closing.with(engines.join());
        var queues = queues(running, parts);
        var ground =
                new Ground(
                        settings,
                        store,
                        running,
                        identity,
                        mail,
                        environment(parts, queues),
                        address);
        open(gateway, ground, blueprint, uploads, queues, closing);
        return ground;
    }

    private static void open(
            Gateway gateway,
            Ground ground,
            Blueprint blueprint,
            Uploads uploads,
            Map<QueueRow, String> queues,
            Closing closing)
            throws Mistake, InterruptedException {
        var world = blueprint.world().apply(ground);
        var functions = functions(blueprint, world);
        var sources =
                new EventSources(
                        ground.engines(),
                        uploads,
                        FailureStore.in(ground.engines().buckets().client(), Parts.FAILURES),
                        ground.store().map(folder -> folder.resolve("positions")),
                        Pauses.OF_STREAMS,
                        Pauses.OF_CALLS);
        closing.with(
                sources.start(
                        blueprint.functions(),
                        functions,
                        queue ->
                                queues.getOrDefault(
                                        queue, "no address for queue " + queue.name())));
        gateway.open(
                new Api(
                        blueprint.functions(),
                        functions,
                        check(ground.identity().customers(), Set.of()),
                        check(ground.identity().staff(), Set.of(Published.INTEGRATION_CLIENT)),
                        Throttle.ofAnAccount(),
                        CLOCK));
        blueprint.opening().open(ground, world);
        gateway.ready();
    }

    /// Where tables and positions are kept. A shop in memory that starts from a prepared store has
    /// its copy in a folder that goes with it.
    private static Optional<Path> store(LocalSettings settings, Closing closing) {
        if (settings.empty() || settings.prepared().isEmpty()) {
            return settings.data();
        }
        var folder = settings.data().orElseGet(() -> closing.with(Scratch.make()).folder());
        settings.prepared().get().begin(folder);
        return Optional.of(folder);
    }

    /// The engines with everything in them that the manifest names.
    private static Engines engines(
            LocalSettings settings, Optional<Path> store, Uploads uploads, Parts parts) {
        var engines = Engines.start(settings.data(), store, uploads);
        new CreateTables(engines.tables().tables(), TableKeys::name).create(parts.tables());
        parts.buckets().forEach(engines.buckets()::create);
        return engines;
    }

    private static Gateway gateway(
            LocalSettings settings, CompletableFuture<Engines> engines, Closing closing)
            throws Mistake {
        try {
            return closing.with(new Gateway(settings.port()));
        } catch (Gateway.PortInUse taken) {
            closing.with(() -> engines.join().close());
            throw new Mistake(taken.getMessage() + ": choose another with --port");
        }
    }

    private static IdentityServer identity(
            LocalSettings settings, Gateway gateway, MailFolder mail) {
        var identity = Settings.forShop(gateway.port(), mail);
        return IdentityServer.start(settings.below("identity").map(identity::in).orElse(identity));
    }

    private static Map<QueueRow, String> queues(Engines engines, Parts parts) {
        var addresses = new HashMap<QueueRow, String>();
        var queues = new Queues(engines.queues().client());
        parts.queues().forEach(row -> addresses.put(row, queues.create(row)));
        return addresses;
    }

    private static Map<String, String> environment(Parts parts, Map<QueueRow, String> queues) {
        var environment = new HashMap<String, String>();
        parts.tables().forEach(row -> environment.put(variable("TABLE", row.name()), row.name()));
        parts.buckets().forEach(name -> environment.put(variable("BUCKET", name), name));
        queues.forEach((row, url) -> environment.put(variable("QUEUE", row.name()), url));
        return Map.copyOf(environment);
    }

    private static String variable(String kind, String name) {
        return kind + "_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// Side by side: what a handler loads at its start is most of the time it takes.
    private static Map<String, LocalFunction> functions(Blueprint blueprint, World world) {
        var functions = new ConcurrentHashMap<String, LocalFunction>();
        blueprint.functions().parallelStream()
                .map(row -> LocalFunction.of(row, world))
                .forEach(function -> functions.put(function.name(), function));
        return functions;
    }

    private static TokenCheck check(UserPool pool, Set<String> machines) {
        var clients = new HashSet<>(machines);
        clients.add(pool.webClient());
        return new TokenCheck(pool.issuer(), clients, pool.keySet(), CLOCK);
    }
}
