package io.woocom.local.events;

import io.woocom.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files that are on their way or not delivered yet, a note of each in a folder if there is
/// one.
public record Arrivals(Optional<Path> folder) {

    /// One file on its way.
    record Arrival(String id, String bucket, String key) {}

    Arrival note(String bucket, String key) {
        var arrival = new Arrival(UUID.randomUUID().toString(), bucket, key);
        folder.map(Folders::made)
                .ifPresent(made -> Folders.write(made.resolve(arrival.id), bucket + "\n" + key));
        return arrival;
    }

    void strike(Arrival arrival) {
        folder.ifPresent(made -> delete(made.resolve(arrival.id)));
    }

    /// What an earlier process noted and did not strike off.
    List<Arrival> leftOver() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var notes = Files.list(Folders.made(folder.get()))) {
            return notes.filter(note -> !note.toString().endsWith(".new"))
                    .map(Arrivals::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.get(), e);
        }
    }

    private static Arrival read(Path note) {
        try {
            var text = Files.readString(note);
            var line = text.indexOf('\n');
            return new Arrival(
                    String.valueOf(note.getFileName()),
                    text.substring(0, line),
                    text.substring(line + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + note, e);
        }
    }

    private static void delete(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + note, e);
        }
    }
}
