package io.woocom.local.events;

import io.woocom.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// How far one consumer has come in the shards of one stream: everything up to its position is
/// done. A file has a line per shard: `shard position`, position `end` when the shard is closed and
/// read.
final class Positions {

    private static final String END = "end";

    private final Map<String, String> positions = new ConcurrentHashMap<>();
    private final Optional<Path> file;

    private Positions(Optional<Path> file) {
        this.file = file;
    }

    /// @param folder where positions outlive the process; without one they don't
    static Positions of(String consumer, Optional<Path> folder) {
        var positions =
                new Positions(folder.map(Folders::made).map(made -> made.resolve(consumer)));
        positions.file.filter(Files::exists).ifPresent(positions::read);
        return positions;
    }

    Optional<String> after(String shard) {
        return Optional.ofNullable(positions.get(shard)).filter(position -> !position.equals(END));
    }

    boolean finished(String shard) {
        return END.equals(positions.get(shard));
    }

    void move(String shard, String sequenceNumber) {
        positions.put(shard, sequenceNumber);
        write();
    }

    void finish(String shard) {
        move(shard, END);
    }

    private void read(Path existing) {
        try {
            for (var line : Files.readAllLines(existing)) {
                var space = line.indexOf(' ');
                positions.put(line.substring(0, space), line.substring(space + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + existing, e);
        }
    }

    private synchronized void write() {
        var lines =
                positions.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        file.ifPresent(kept -> Folders.write(kept, lines));
    }
}
