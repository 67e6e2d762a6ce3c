package io.woocom.domain.importing;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Puts the products of one chunk in place and records what became of its rows. Safe to repeat at
/// any point: what was put in place is found unchanged, and a recorded chunk is not recorded again.
public final class ApplyChunk {

    private final Catalogue catalogue;
    private final Chunks chunks;
    private final Retries retries;
    private final InstantSource clock;

    /// What a chunk is put into.
    public record Catalogue(
            Products products,
            Categories categories,
            Stocks stocks,
            EarlierFiles earlier,
            Ids ids) {}

    public ApplyChunk(Catalogue catalogue, Chunks chunks, Retries retries, InstantSource clock) {
        this.catalogue = catalogue;
        this.chunks = chunks;
        this.retries = retries;
        this.clock = clock;
    }

    public record Request(ImportId theImport, int number, FileChunk chunk) {}

    public void apply(Request request) {
        var chunk = request.chunk();
        var refused = new ArrayList<>(chunk.refused());
        var accepted = new ArrayList<RowOutcome>();
        var remarks = new ArrayList<>(chunk.remarks());
        var touched = new ArrayList<Touched>();
        var putting = new PutProduct(catalogue, retries, clock, request);
        for (var product : chunk.products()) {
            try {
                var put = putting.put(product);
                refused.addAll(put.refused());
                accepted.addAll(put.rows().values());
                put.remark().ifPresent(remarks::add);
                put.touched().ifPresent(touched::add);
            } catch (Refusal.Invalid | Refusal.Conflict refusal) {
                refused.addAll(refusals(product, refusal));
            }
        }
        chunks.record(
                request.theImport(),
                new Chunks.Result(
                        request.number(),
                        Tally.of(accepted, refused.size()),
                        refused,
                        remarks,
                        touched),
                clock.instant());
    }

    /// Every row of a product that is refused as a whole.
    private static List<Remark> refusals(FileProduct product, Refusal refusal) {
        var code =
                refusal.problems().isEmpty()
                        ? refusal.code()
                        : refusal.problems().getFirst().code();
        var details = new ArrayList<String>();
        refusal.problems().forEach(problem -> details.add(problem.detail()));
        var detail =
                details.isEmpty()
                        ? String.valueOf(refusal.getMessage())
                        : String.join("; ", details);
        return product.rows().stream().map(line -> Remark.onRow(line, code, detail)).toList();
    }
}
