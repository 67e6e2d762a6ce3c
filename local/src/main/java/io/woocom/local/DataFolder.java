package io.woocom.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A shop's folder, held by one process. The lock is the operating system's, which releases it with
/// the process however that ends; the file names the holder for people.
final class DataFolder implements AutoCloseable {

    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    /// @throws Mistake if it cannot be written to, or another process holds it
    static DataFolder hold(Path folder) throws Mistake {
        try {
            var file = Files.createDirectories(folder).resolve("lock");
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Mistake(
                        folder + " is in use by process " + Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)));
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new Mistake("cannot write to " + folder + ": " + e.getClass().getSimpleName());
        }
    }

    /// Looks before anything is written there.
    ///
    /// @throws Mistake if it cannot be written to, or another process holds it
    static void requireFree(Path folder) throws Mistake {
        try {
            hold(folder).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
