package io.woocom.local.gateway;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The shop's one address. It listens from the start, answers pages at once, and 503 for the rest
/// until it is [opened][#open]; `/health` until it is [ready][#ready].
public final class Gateway implements AutoCloseable {

    /// The port is taken by another process.
    public static final class PortInUse extends Exception {
        private static final long serialVersionUID = 1L;

        PortInUse(int port) {
            super("port " + port + " is in use");
        }
    }

    private static final System.Logger LOG = System.getLogger(Gateway.class.getName());
    private static final long STOP_MILLIS = 2_000;
    private static final int MOST_AT_ONCE = 512;

    private final Server server;
    private final int port;
    private volatile List<Page> pages = List.of();
    private volatile Optional<Api> api = Optional.empty();
    private volatile boolean ready;

    /// Listens on loopback, IPv4 and IPv6.
    ///
    /// @param port 0 for any free one
    public Gateway(int port) throws PortInUse {
        server = new Server(threads());
        server.setErrorHandler(new PlainErrors());
        server.setHandler(new JettyEdge(this::answer));
        server.setStopTimeout(STOP_MILLIS);
        var connector = connector("127.0.0.1", port);
        try {
            connector.open();
            this.port = connector.getLocalPort();
            server.addConnector(connector);
            openIpv6();
            server.start();
        } catch (BindException _) {
            throw new PortInUse(port);
        } catch (Exception e) {
            if (e.getCause() instanceof BindException) {
                throw new PortInUse(port);
            }
            throw new IllegalStateException("the gateway did not start", e);
        }
    }

    public int port() {
        return port;
    }

    public void show(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /// From now on routes are answered by functions.
    public void open(Api api) {
        this.api = Optional.of(api);
    }

    /// From now on `/health` is answered by its function.
    public void ready() {
        ready = true;
    }

    /// Takes no new request, and lets the running ones end.
    @Override
    public void close() {
        ready = false;
        try {
            server.stop();
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "requests were cut off", e);
        }
    }

    private Reply answer(Ask ask) {
        for (var page : pages) {
            var reply = page.answer(ask);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        var closed = !ready && ask.path().equals("/health");
        return api.filter(_ -> !closed).map(open -> open.answer(ask)).orElseGet(Reply::unavailable);
    }

    /// Some machines have no IPv6, and a free port was only asked for once.
    private void openIpv6() {
        var connector = connector("::1", port);
        try {
            connector.open();
            server.addConnector(connector);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not listening on ::1", e);
        }
    }

    private ServerConnector connector(String host, int port) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        // A sku may hold a slash, so %2F has to pass; routes are found on the path as it was sent.
        http.setUriCompliance(UriCompliance.UNSAFE);
        // Both lengths at once is how requests are smuggled: refused.
        http.setHttpCompliance(HttpCompliance.RFC9110);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setReuseAddress(true);
        return connector;
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool(MOST_AT_ONCE, 4);
        threads.setName("gateway");
        threads.setDaemon(true);
        return threads;
    }
}
