package io.woocom.local.identity;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// A running identity server: the door of this package.
///
/// ```java
/// var settings = Settings.forShop(8080, mail).in(data.resolve("identity"));
/// try (var identity = IdentityServer.start(settings)) {
///   cognito.endpointOverride(identity.endpoint());
///   authorizer.trust(identity.customers().issuer(), identity.customers().keySet());
/// }
/// ```
///
/// At its first start it makes the users and the integration of [Published].
public final class IdentityServer implements AutoCloseable {

    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final int THREADS = 16;

    private final Server server;
    private final URI endpoint;
    private final Pools pools;
    private final Discovery discovery;

    private IdentityServer(Server server, URI endpoint, Pools pools, Discovery discovery) {
        this.server = server;
        this.endpoint = endpoint;
        this.pools = pools;
        this.discovery = discovery;
    }

    /// Listens when it returns, on a free port of 127.0.0.1.
    ///
    /// @throws IllegalStateException if it cannot listen
    /// @throws java.io.UncheckedIOException if the directory cannot be read or written
    public static IdentityServer start(Settings settings) {
        return start(settings, Vault.in(settings.directory()));
    }

    static IdentityServer start(Settings settings, Vault vault) {
        var secrets = new Secrets(settings.random());
        var pools = new Founding(settings, vault, secrets).pools();
        var codes = new AuthorizationCodes(vault, settings.clock(), secrets);
        var server = new Server(daemons());
        var connector = listen(server);
        var endpoint = URI.create("http://127.0.0.1:" + connector.getLocalPort());
        var discovery = new Discovery(pools, endpoint);
        var routes =
                new Routes(
                        new CognitoApi(
                                pools, new Letters(settings.postbox()), secrets, settings.clock()),
                        new SignInPages(
                                pools,
                                codes,
                                new SignInOperations(pools, secrets, settings.clock()),
                                secrets,
                                settings.clock()),
                        new TokenEndpoint(pools, codes),
                        new UserInfo(pools),
                        new Logout(pools),
                        discovery);
        var door = new Doorkeeper(origins(settings), routes::answer);
        server.setHandler(new SizeLimitHandler(LARGEST_REQUEST, -1));
        ((SizeLimitHandler) server.getHandler()).setHandler(new JettyEdge(door::answer));
        begin(server);
        return new IdentityServer(server, endpoint, pools, discovery);
    }

    /// What an SDK client takes as endpoint override, and where the OAuth endpoints are.
    public URI endpoint() {
        return endpoint;
    }

    public UserPool customers() {
        return described(pools.customers());
    }

    public UserPool staff() {
        return described(pools.staff());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the identity server did not stop", e);
        }
    }

    private UserPool described(Pool pool) {
        return new UserPool(
                pool.id(),
                pool.issuer(),
                pool.clients().web().id(),
                pool.tokens().keySet(),
                discovery.keySetAddress(pool));
    }

    private static Set<String> origins(Settings settings) {
        return settings.origins().stream()
                .map(URI::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static QueuedThreadPool daemons() {
        var threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("identity");
        threads.setDaemon(true);
        return threads;
    }

    /// Takes the port before anything is built that has to know it; requests wait until the server
    /// runs.
    private static ServerConnector listen(Server server) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new IllegalStateException("the identity server cannot listen", e);
        }
        return connector;
    }

    private static void begin(Server server) {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the identity server cannot start", e);
        }
    }
}
