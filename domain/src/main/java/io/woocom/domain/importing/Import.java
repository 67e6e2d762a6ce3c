package io.woocom.domain.importing;

import io.woocom.domain.importing.ImportState.AwaitingUpload;
import io.woocom.domain.importing.ImportState.Completed;
import io.woocom.domain.importing.ImportState.Failed;
import io.woocom.domain.importing.ImportState.Running;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One product file on its way. `sha256` is what the sender says of its bytes, in lower-case hex,
/// so that a second try finds the first. `progress` is counted by the chunks, not by this
/// aggregate's saves.
public record Import(
        ImportId id,
        String filename,
        long size,
        Optional<String> sha256,
        Instant createdAt,
        ImportState state,
        Progress progress,
        Revision revision) {

    /// The largest file, in bytes: 512 MiB.
    public static final long MOST_BYTES = 512L * 1024 * 1024;

    static final Duration UPLOAD_WITHIN = Duration.ofHours(1);

    /// After so long without a sign of life whoever read or applied it is taken for dead.
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int MOST_REVIVALS = 5;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// How many chunks were applied, which way their rows went, and when the last one was.
    public record Progress(int chunks, Tally rows, Optional<Instant> lastAt) {
        public static final Progress NONE = new Progress(0, Tally.NONE, Optional.empty());
    }

    /// @throws Refusal.Invalid for a name or size that no product file has
    public static Import announce(
            ImportId id, String filename, long size, Optional<String> sha256, Instant now) {
        var problems = new ArrayList<Problem>();
        if (filename.isBlank()
                || filename.length() > 255
                || filename.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of("invalid", "/filename", "a file name has 1 to 255 characters"));
        }
        if (size < 1 || size > MOST_BYTES) {
            problems.add(Problem.of("out_of_range", "/size", "a file has 1 to 512 Mi bytes"));
        }
        if (sha256.filter(hash -> !SHA256.matcher(hash).matches()).isPresent()) {
            problems.add(Problem.of("invalid", "/sha256", "a SHA-256 is 64 hexadecimal digits"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        var state = new AwaitingUpload(now.plus(UPLOAD_WITHIN));
        return new Import(id, filename, size, sha256, now, state, Progress.NONE, Revision.NEW);
    }

    public boolean isFinished() {
        return switch (state) {
            case AwaitingUpload _, Running _ -> false;
            case Completed _, Failed _ -> true;
        };
    }

    /// The same announcement again, with time to upload.
    Import awaitedAgain(Instant now) {
        return state instanceof AwaitingUpload
                ? with(new AwaitingUpload(now.plus(UPLOAD_WITHIN)))
                : this;
    }

    /// A reader takes it up, or takes it over from one that fell silent; a finished one stays so.
    public Import begin(Instant now) {
        return switch (state) {
            case AwaitingUpload _ ->
                    with(new Running(now, Optional.empty(), OptionalInt.empty(), now, 0));
            case Running running -> {
                var gotOn = progress.lastAt().filter(running.aliveAt()::isBefore).isPresent();
                yield with(
                        new Running(
                                running.startedAt(),
                                running.format(),
                                running.chunks(),
                                now,
                                gotOn ? 0 : running.revivals() + 1));
            }
            case Completed _, Failed _ -> this;
        };
    }

    /// The reader's sign of life, with what it knows so far.
    public Import read(Optional<FileFormat> format, OptionalInt chunks, Instant now) {
        return state instanceof Running running
                ? with(
                        new Running(
                                running.startedAt(),
                                format.or(running::format),
                                chunks.isPresent() ? chunks : running.chunks(),
                                now,
                                running.revivals()))
                : this;
    }

    public Import fail(Remark why, Instant now) {
        return switch (state) {
            case AwaitingUpload _ -> with(new Failed(Optional.empty(), now, Optional.empty(), why));
            case Running running ->
                    with(new Failed(Optional.of(running.startedAt()), now, running.format(), why));
            case Completed _, Failed _ -> this;
        };
    }

    Import complete(Instant now) {
        return state instanceof Running running && isApplied()
                ? with(new Completed(running.startedAt(), now, running.format().orElseThrow()))
                : this;
    }

    /// Whether every chunk is applied.
    public boolean isApplied() {
        return state instanceof Running running
                && running.format().isPresent()
                && running.chunks().isPresent()
                && running.chunks().getAsInt() <= progress.chunks();
    }

    /// Whether nobody seems to be working on it although somebody should.
    public boolean isSilentAt(Instant now) {
        return state instanceof Running running && now.isAfter(lastSign(running).plus(SILENCE));
    }

    /// Whether waking it again makes no sense.
    public boolean isHopeless() {
        return state instanceof Running running && running.revivals() >= MOST_REVIVALS;
    }

    /// The same, saved.
    public Import at(Revision next) {
        return new Import(id, filename, size, sha256, createdAt, state, progress, next);
    }

    Instant lastSign(Running running) {
        return progress.lastAt().filter(running.aliveAt()::isBefore).orElse(running.aliveAt());
    }

    private Import with(ImportState next) {
        return new Import(id, filename, size, sha256, createdAt, next, progress, revision);
    }
}
