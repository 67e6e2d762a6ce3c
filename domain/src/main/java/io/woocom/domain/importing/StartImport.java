package io.woocom.domain.importing;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.time.InstantSource;
import java.util.Optional;

/// Announces a product file. The same bytes announced again while their import is unfinished are
/// the same import, so that a command that was killed goes on where it stood.
public final class StartImport {

    private final Imports imports;
    private final Ids ids;
    private final InstantSource clock;

    public StartImport(Imports imports, Ids ids, InstantSource clock) {
        this.imports = imports;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(
            String filename, long size, Optional<String> sha256, Optional<Claim> claim) {}

    /// The import, and whether the same request had been answered with it before.
    public record Started(Import theImport, boolean repeated) {}

    /// @throws Refusal.Invalid for a name, size or hash that no product file has
    public Started start(Request request) {
        var now = clock.instant();
        var fresh =
                Import.announce(
                        ImportId.next(ids),
                        request.filename(),
                        request.size(),
                        request.sha256(),
                        now);
        var same = unfinished(request);
        if (same.isPresent() && same.get().state() instanceof ImportState.Running) {
            return new Started(same.get(), false);
        }
        var next = same.map(awaited -> awaited.awaitedAgain(now)).orElse(fresh);
        var claim = request.claim().map(one -> one.resultingIn(next.id().value()));
        try {
            return new Started(imports.save(next, claim), false);
        } catch (Repeated repeated) {
            return new Started(again(new ImportId(repeated.result())), true);
        } catch (Refusal.Stale _) {
            return new Started(again(next.id()), false);
        }
    }

    private Import again(ImportId id) {
        return imports.find(id).orElseThrow(() -> Refusal.notFound("the import"));
    }

    private Optional<Import> unfinished(Request request) {
        return request.sha256()
                .flatMap(hash ->
                        imports.unfinished().stream()
                                .filter(one -> one.sha256().equals(Optional.of(hash)))
                                .filter(one -> one.size() == request.size())
                                .findFirst());
    }
}
