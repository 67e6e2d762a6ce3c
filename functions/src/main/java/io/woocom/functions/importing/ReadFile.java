package io.woocom.functions.importing;

import io.woocom.adapters.productfiles.ChunkSink;
import io.woocom.adapters.productfiles.ProductFiles;
import io.woocom.adapters.productfiles.UnreadableFile;
import io.woocom.adapters.s3.ImportBucket;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.FileFormat;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Cuts an uploaded file into chunks and puts them on the queue. Done again it leaves out the
/// chunks that are recorded. Only one reads at a time: who finds that another took over stops.
public final class ReadFile {

    private static final Duration SIGN_EVERY = Duration.ofSeconds(5);
    private static final int SEND_TOGETHER = 10;

    private final Imports imports;
    private final Chunks chunks;
    private final ImportBucket bucket;
    private final ImportMessages messages;
    private final InstantSource clock;

    public ReadFile(
            Imports imports,
            Chunks chunks,
            ImportBucket bucket,
            ImportMessages messages,
            InstantSource clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.bucket = bucket;
        this.messages = messages;
        this.clock = clock;
    }

    void read(ImportId id) {
        var size = bucket.size(id);
        var found = imports.find(id).filter(one -> !one.isFinished());
        if (found.isEmpty() || size.isEmpty()) {
            return;
        }
        try {
            if (size.getAsLong() != found.get().size()) {
                fail(found.get(), Remark.onFile("wrong_size", "not as many bytes as announced"));
            } else if (found.get().isHopeless()) {
                fail(found.get(), Remark.onFile("stalled", "tried several times in vain"));
            } else {
                read(imports.save(found.get().begin(clock.instant()), Optional.empty()));
            }
        } catch (Refusal.Stale _) {
            // somebody else reads it
        }
    }

    private void read(Import begun) {
        var reading = new Reading(begun, chunks.recorded(begun.id()));
        try (var file = bucket.open(begun.id())) {
            var count = ProductFiles.split(file, reading);
            reading.end(count);
        } catch (UnreadableFile unreadable) {
            fail(reading.state, unreadable.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fail(Import one, Remark why) {
        imports.save(one.fail(why, clock.instant()), Optional.empty());
    }

    private final class Reading implements ChunkSink {

        private final Set<Integer> recorded;
        private final List<Integer> waiting = new ArrayList<>();
        private Import state;
        private Instant lastSign;

        Reading(Import begun, Set<Integer> recorded) {
            this.state = begun;
            this.recorded = recorded;
            this.lastSign = clock.instant();
        }

        @Override
        public void format(FileFormat format) {
            sign(Optional.of(format), OptionalInt.empty());
        }

        @Override
        public void alive() {
            if (clock.instant().isAfter(lastSign.plus(SIGN_EVERY))) {
                sign(Optional.empty(), OptionalInt.empty());
            }
        }

        @Override
        public void chunk(int number, byte[] csv) {
            if (!recorded.contains(number)) {
                bucket.put(state.id(), number, csv);
                waiting.add(number);
            }
            if (waiting.size() == SEND_TOGETHER) {
                send();
            }
            alive();
        }

        void end(int count) {
            send();
            sign(Optional.empty(), OptionalInt.of(count));
            messages.finish(state.id());
        }

        private void send() {
            if (!waiting.isEmpty()) {
                messages.apply(state.id(), waiting);
                waiting.clear();
            }
        }

        private void sign(Optional<FileFormat> format, OptionalInt count) {
            lastSign = clock.instant();
            state = imports.save(state.read(format, count, lastSign), Optional.empty());
        }
    }
}
