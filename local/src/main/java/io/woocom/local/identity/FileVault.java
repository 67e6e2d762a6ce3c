package io.woocom.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One file per document, `shelf/name.json`: written aside, forced to the disk, renamed into place,
/// and the rename forced too. The directory holds private keys and is closed to other users where
/// the file system can do so.
final class FileVault implements Vault {

    private static final String ENDING = ".json";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path directory;

    FileVault(Path directory) {
        this.directory = directory;
        createPrivate(directory);
    }

    @Override
    public synchronized Map<String, String> documents(String shelf) {
        var documents = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(shelf(shelf), "*" + ENDING)) {
            for (var file : files) documents.put(nameOf(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shelf(shelf), e);
        }
        return documents;
    }

    @Override
    public synchronized void write(String shelf, String name, String document) {
        var file = file(shelf, name);
        // The unfinished file has one name per document, so that a kill leaves at most one behind,
        // and the next write takes it.
        var unfinished = file.resolveSibling(name + ".unfinished");
        try {
            try (var channel = FileChannel.open(unfinished, CREATE, WRITE, TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(document.getBytes(UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            Files.move(unfinished, file, ATOMIC_MOVE);
            forceNames(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public synchronized void remove(String shelf, String name) {
        var file = file(shelf, name);
        try {
            if (Files.deleteIfExists(file)) forceNames(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    private Path file(String shelf, String name) {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("not a document's name: " + name);
        return shelf(shelf).resolve(name + ENDING);
    }

    private Path shelf(String shelf) {
        return createPrivate(directory.resolve(shelf));
    }

    private static String nameOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Path createPrivate(Path directory) {
        try {
            if (Files.isDirectory(directory)) return directory;
            return POSIX
                    ? Files.createDirectories(
                            directory,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")))
                    : Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + directory, e);
        }
    }

    /// A rename is on disk once its directory is. Other than POSIX systems don't open directories,
    /// and order it themselves.
    private static void forceNames(Path file) throws IOException {
        var parent = file.getParent();
        if (!POSIX || parent == null) return;
        try (var channel = FileChannel.open(parent, READ)) {
            channel.force(true);
        }
    }
}
