package io.woocom.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every keeper of chunks promises. `imports` and `chunks` are of one store, empty at first.
public interface ChunksContract {

    Imports imports();

    Chunks chunks();

    private Import begun() {
        return imports()
                .save(ImportsContract.announced().begin(ImportsContract.NOW), Optional.empty());
    }

    private static Chunks.Result result(int number, List<Remark> refused) {
        return new Chunks.Result(
                number,
                new Tally(refused.size() + 6, 1, 2, 3, refused.size()),
                refused,
                List.of(),
                List.of(new Touched(ProductId.next(ImportsContract.IDS), number + 1L)));
    }

    @Test
    default void the_rows_of_every_chunk_are_counted() {
        var id = begun().id();

        chunks().record(id, result(0, List.of()), ImportsContract.NOW);
        chunks().record(id, result(1, List.of(Remark.onRow(9, "x", "y"))), ImportsContract.NOW);

        var progress = imports().find(id).orElseThrow().progress();
        assertThat(progress.chunks()).isEqualTo(2);
        assertThat(progress.rows()).isEqualTo(new Tally(13, 2, 4, 6, 1));
        assertThat(progress.lastAt()).contains(ImportsContract.NOW);
    }

    @Test
    default void a_chunk_that_is_recorded_again_is_not_counted_again() {
        var id = begun().id();
        var first = result(0, List.of(Remark.onRow(2, "x", "y")));

        chunks().record(id, first, ImportsContract.NOW);
        chunks().record(id, result(0, List.of()), ImportsContract.NOW.plusSeconds(9));

        assertThat(imports().find(id).orElseThrow().progress().rows()).isEqualTo(first.rows());
        assertThat(chunks().touched(id, 0)).isEqualTo(first.touched());
    }

    @Test
    default void a_save_of_the_import_neither_waits_for_chunks_nor_loses_them() {
        var begun = begun();
        chunks().record(begun.id(), result(0, List.of()), ImportsContract.NOW);

        imports().save(begun.begin(ImportsContract.NOW), Optional.empty());

        assertThat(imports().find(begun.id()).orElseThrow().progress().chunks()).isEqualTo(1);
    }

    @Test
    default void it_is_known_which_chunks_are_recorded() {
        var id = begun().id();
        chunks().record(id, result(0, List.of()), ImportsContract.NOW);
        chunks().record(id, result(12, List.of()), ImportsContract.NOW);

        assertThat(chunks().recorded(id)).containsExactlyInAnyOrder(0, 12);
        assertThat(chunks().isRecorded(id, 12)).isTrue();
        assertThat(chunks().isRecorded(id, 1)).isFalse();
        assertThat(chunks().recorded(begun().id())).isEmpty();
    }

    @Test
    default void refused_rows_are_in_the_order_of_the_file_whatever_order_chunks_came_in() {
        var id = begun().id();
        var late = IntStream.range(100, 160).mapToObj(line -> Remark.onRow(line, "a", "b"));
        var early = IntStream.range(2, 9).mapToObj(line -> Remark.onCell(line, "SKU", "c", "d"));
        chunks().record(id, result(1, late.toList()), ImportsContract.NOW);
        chunks().record(id, result(0, early.toList()), ImportsContract.NOW);

        var lines = new ArrayList<Integer>();
        var next = Optional.of(Page.Request.first(30));
        while (next.isPresent()) {
            var page = chunks().refused(id, next.get());
            page.items().forEach(remark -> lines.add(remark.line().orElseThrow()));
            next = page.next().map(after -> new Page.Request(30, Optional.of(after)));
        }

        assertThat(lines).hasSize(67).isSorted().startsWith(2, 3).endsWith(159);
        assertThat(chunks().remarks(id, Page.Request.first(5)).items()).isEmpty();
    }

    @Test
    default void there_is_no_chunk_without_an_import() {
        var nobody = ImportId.next(ImportsContract.IDS);

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(
                        () -> chunks().record(nobody, result(0, List.of()), ImportsContract.NOW));
    }
}
