package io.woocom.domain.importing;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.time.InstantSource;
import java.util.Optional;

/// Announces a product file. The same bytes announced again while their import is unfinished are
/// the same import, so that a command that was killed goes on where it stood. A request that comes
/// again under its key is told what it was told first, wherever the import stands by then.
public final class StartImport {

    /// Stands before the id in the claim of a request that found its file being imported already.
    private static final String RUNNING = "running ";

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

    /// The import; whether the file is to be sent, or was under way already; and whether the same
    /// request had been answered so before.
    public record Started(Import theImport, boolean toUpload, boolean repeated) {}

    /// The claim is looked up first: the import that a first request made would be found as one
    /// under way by the second.
    ///
    /// @throws Refusal.Invalid for a name, size or hash that no product file has
    public Started start(Request request) {
        try {
            imports.requireFirst(request.claim());
            return first(request);
        } catch (Repeated repeated) {
            var result = repeated.result();
            var running = result.startsWith(RUNNING);
            var id = running ? result.substring(RUNNING.length()) : result;
            return new Started(again(new ImportId(id)), !running, true);
        }
    }

    private Started first(Request request) {
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
            return found(same.get(), request);
        }
        var next = same.map(awaited -> awaited.awaitedAgain(now)).orElse(fresh);
        try {
            return new Started(imports.save(next, claim(request, next, true)), true, false);
        } catch (Refusal.Stale _) {
            return found(again(next.id()), request);
        }
    }

    private Started found(Import present, Request request) {
        var toUpload = present.state() instanceof ImportState.AwaitingUpload;
        claim(request, present, toUpload).ifPresent(imports::keep);
        return new Started(present, toUpload, false);
    }

    private static Optional<Claim> claim(Request request, Import one, boolean toUpload) {
        var id = one.id().value();
        return request.claim().map(claim -> claim.resultingIn(toUpload ? id : RUNNING + id));
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
