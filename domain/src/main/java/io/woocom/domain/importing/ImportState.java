package io.woocom.domain.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a file stands on its way.
public sealed interface ImportState {

    /// Announced; the upload address holds until then.
    record AwaitingUpload(Instant until) implements ImportState {}

    /// Being read and applied. The format is known once the header is read, the number of chunks
    /// once the whole file is. `aliveAt` is when its reader last gave a sign of life, `revivals`
    /// how often it had to be woken without getting on.
    record Running(
            Instant startedAt,
            Optional<FileFormat> format,
            OptionalInt chunks,
            Instant aliveAt,
            int revivals)
            implements ImportState {

        public Duration tookUntil(Instant instant) {
            return Duration.between(startedAt, instant);
        }
    }

    record Completed(Instant startedAt, Instant finishedAt, FileFormat format)
            implements ImportState {}

    /// Could not be read at all, or stopped getting on. A file that cannot be read changed nothing.
    record Failed(
            Optional<Instant> startedAt,
            Instant finishedAt,
            Optional<FileFormat> format,
            Remark why)
            implements ImportState {}
}
