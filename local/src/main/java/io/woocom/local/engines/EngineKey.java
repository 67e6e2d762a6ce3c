package io.woocom.local.engines;

import io.woocom.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// The access key of this shop's engines: made at its first start, known to nobody else, and kept,
/// so that an upload address that was signed before a restart is still good after it.
public record EngineKey(String id, String secret) {

    /// The key of a folder; without a folder one for this time only.
    public static EngineKey in(Optional<Path> folder) {
        return folder.map(EngineKey::kept).orElseGet(EngineKey::random);
    }

    public AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
    }

    private static EngineKey kept(Path folder) {
        var file = Folders.made(folder).resolve("engines.key");
        try {
            if (!Files.exists(file)) {
                var made = random();
                Folders.write(file, made.id + "\n" + made.secret + "\n");
            }
            var lines = Files.readAllLines(file);
            return new EngineKey(lines.get(0), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static EngineKey random() {
        var bytes = new byte[30];
        new SecureRandom().nextBytes(bytes);
        var hex = HexFormat.of().withUpperCase().formatHex(bytes);
        return new EngineKey("AKIA" + hex.substring(0, 16), hex.substring(16));
    }

    /// The secret does not reach a log by accident.
    @Override
    public String toString() {
        return id;
    }
}
