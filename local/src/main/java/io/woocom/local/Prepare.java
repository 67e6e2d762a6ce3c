package io.woocom.local;

import io.woocom.functions.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Makes the store that new shops start from: starts a shop, lets it import the sample file, waits
/// until every consumer is done, and keeps what its tables hold. `./woocom run` calls it once for
/// each build.
record Prepare(Blueprint shop) implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_MILLIS = 100;

    @Override
    public String name() {
        return "prepare";
    }

    @Override
    public String help() {
        return """
        Usage: ./woocom prepare FOLDER

        Makes the store with the sample products that a new shop starts from.
        """;
    }

    @Override
    public int run(List<String> arguments) throws Mistake, InterruptedException {
        var words = Options.parse(arguments, Set.of(), Set.of()).words();
        if (words.size() != 1) {
            throw Mistake.usage("prepare takes one folder");
        }
        try (var scratch = Scratch.make()) {
            Logs.keep(Optional.of(scratch.folder().resolve("log")));
            System.setOut(Logs.metrics(Optional.of(scratch.folder().resolve("log"))));
            prepare(scratch.folder().resolve("shop"), Path.of(words.getFirst()).toAbsolutePath());
        }
        return 0;
    }

    void prepare(Path work, Path folder) throws Mistake, InterruptedException {
        if (Files.exists(folder)) {
            throw new Mistake(folder + " exists already");
        }
        try (var running = LocalShop.start(LocalSettings.inMemory().stocked().in(work), shop)) {
            awaitQuiet(running.ground());
        }
        PreparedStore.takenFrom(work, folder);
    }

    private void awaitQuiet(Ground ground) throws Mistake, InterruptedException {
        var world = shop.world().apply(ground);
        var end = Instant.now().plus(PATIENCE);
        while (!isQuiet(ground, world)) {
            if (Instant.now().isAfter(end)) {
                throw new Mistake("the sample products are not all processed after " + PATIENCE);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /// Every event is in the log, and no message is left.
    private static boolean isQuiet(Ground ground, World world) {
        return world.outbox().unloggedBefore(Instant.now(), 1).isEmpty()
                && ground.environment().entrySet().stream()
                        .filter(variable -> variable.getKey().startsWith("QUEUE_"))
                        .allMatch(queue ->
                                isEmpty(ground.engines().queues().client(), queue.getValue()));
    }

    private static boolean isEmpty(SqsClient queues, String url) {
        return queues
                .getQueueAttributes(request ->
                        request.queueUrl(url)
                                .attributeNames(
                                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                        QueueAttributeName
                                                .APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes()
                .values()
                .stream()
                .allMatch("0"::equals);
    }
}
