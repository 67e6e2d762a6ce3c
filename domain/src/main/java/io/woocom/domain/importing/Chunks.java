package io.woocom.domain.importing;

import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What became of the chunks of each import.
public interface Chunks {

    /// Counts a chunk's rows into its import's progress, once: a second record of the same chunk
    /// changes nothing.
    void record(ImportId id, Result result, Instant now);

    /// The numbers of the chunks that were recorded.
    Set<Integer> recorded(ImportId id);

    boolean isRecorded(ImportId id, int number);

    /// Products that a recorded chunk created or changed.
    List<Touched> touched(ImportId id, int number);

    /// Why rows were refused, in the order of the file.
    Page<Remark> refused(ImportId id, Page.Request page);

    /// What to look at, in the order of the file.
    Page<Remark> remarks(ImportId id, Page.Request page);

    record Result(
            int number,
            Tally rows,
            List<Remark> refused,
            List<Remark> remarks,
            List<Touched> touched) {
        public Result {
            refused = List.copyOf(refused);
            remarks = List.copyOf(remarks);
            touched = List.copyOf(touched);
        }
    }
}
