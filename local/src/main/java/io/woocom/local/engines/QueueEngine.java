package io.woocom.local.engines;

import com.typesafe.config.ConfigFactory;
import io.woocom.local.Folders;
import io.woocom.local.lambda.Place;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.NodeAddress;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.persistence.sql.SqlQueuePersistenceActor;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import org.elasticmq.rest.sqs.AutoCreateQueuesConfig;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.TheSQSRestServerBuilder;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.collection.immutable.List$;
import scalikejdbc.ConnectionPool;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/// ElasticMQ on a free port. With a folder every message is on disk before the engine answers for
/// it. Its store is one per process, so only one shop of a process can have a folder.
public final class QueueEngine implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(QueueEngine.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    /// The shop stops its engines itself, in its own order.
    private static final String QUIETLY =
            "pekko.coordinated-shutdown.run-by-jvm-shutdown-hook = off\npekko.log-dead-letters = off";

    private final ActorSystem system;
    private final SQSRestServer server;
    private final SqsClient client;
    private final boolean stored;

    private QueueEngine(
            ActorSystem system, SQSRestServer server, EngineKey key, boolean stored) {
        this.system = system;
        this.stored = stored;
        this.server = server;
        var port = server.waitUntilStarted().localAddress().getPort();
        this.client =
                SqsClient.builder()
                        .endpointOverride(URI.create("http://127.0.0.1:" + port))
                        .region(Region.of(Place.REGION))
                        .credentialsProvider(key.credentials())
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .socketTimeout(Duration.ofSeconds(30)))
                        .build();
    }

    /// Starts with the queues and messages of the folder. Messages that a dead process held are
    /// visible at once.
    public static QueueEngine start(Optional<Path> folder, EngineKey key) {
        var store = folder.map(Folders::made).map(QueueStore::new);
        store.ifPresent(QueueStore::releaseHeld);
        var system = ActorSystem.create("queues", ConfigFactory.parseString(QUIETLY).withFallback(ConfigFactory.load()));
        Option<ActorRef> keeper =
                Option.apply(store.map(kept -> keeper(system, kept)).orElse(null));
        var manager =
                system.actorOf(
                        Props.create(
                                QueueManagerActor.class,
                                new NowProvider(),
                                StrictSQSLimits$.MODULE$,
                                keeper));
        if (keeper.isDefined()) {
            restore(keeper.get(), manager);
        }
        var server =
                new TheSQSRestServerBuilder(
                                Option.apply(system),
                                Option.apply(manager),
                                "127.0.0.1",
                                0,
                                new NodeAddress("http", "127.0.0.1", 0, ""),
                                true,
                                StrictSQSLimits$.MODULE$,
                                Place.REGION,
                                Place.ACCOUNT,
                                keeper,
                                AutoCreateQueuesConfig.disabled())
                        .start();
        return new QueueEngine(system, server, key, store.isPresent());
    }

    public SqsClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.stopAndGetFuture().apply();
        system.terminate();
        try {
            system.getWhenTerminated()
                    .toCompletableFuture()
                    .get(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // A long poll is being waited for. What is stored is stored already.
            LOG.log(Level.DEBUG, "the queues are still stopping", e);
        }
        if (stored) {
            ConnectionPool.closeAll();
        }
    }

    /// The keeper opens the connections of its process once, and never those of a second store; so
    /// they are opened here, where every start comes by.
    private static ActorRef keeper(ActorSystem system, QueueStore store) {
        var settings = ConnectionPool.singleton$default$4();
        ConnectionPool.singleton(
                store.uri(),
                "",
                "",
                settings,
                ConnectionPool.singleton$default$5(store.uri(), "", "", settings));
        var config =
                new SqlQueuePersistenceConfig(true, "org.h2.Driver", store.uri(), "", "", false);
        return system.actorOf(
                Props.create(SqlQueuePersistenceActor.class, config, List$.MODULE$.empty()));
    }

    private static void restore(ActorRef keeper, ActorRef manager) {
        try {
            Patterns.ask(keeper, new QueueEvent.Restore(manager), PATIENCE)
                    .toCompletableFuture()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the queues were restored", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the queues cannot be restored", e);
        }
    }
}
