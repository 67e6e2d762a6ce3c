package io.woocom.domain.importing;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Imports and their chunks in maps: both contracts without a database.
public final class InMemoryImports implements Imports, Chunks {

    private final TreeMap<String, Import> byId = new TreeMap<>(Comparator.reverseOrder());
    private final Map<ImportId, TreeMap<Integer, Result>> results = new HashMap<>();
    private final InMemoryClaims claims;

    public InMemoryImports(Memory memory) {
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public synchronized Optional<Import> find(ImportId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public synchronized Page<Import> list(Page.Request page) {
        var rest =
                byId.values().stream()
                        .filter(one ->
                                page.after()
                                        .filter(after -> one.id().value().compareTo(after) >= 0)
                                        .isEmpty())
                        .toList();
        return cut(rest, page, one -> one.id().value());
    }

    @Override
    public synchronized List<Import> unfinished() {
        return byId.values().stream().filter(one -> !one.isFinished()).limit(100).toList();
    }

    @Override
    public synchronized Import save(Import next, Optional<Claim> claim) {
        claims.requireFree(claim);
        var stored = find(next.id());
        if (stored.map(Import::revision).orElse(Revision.NEW).version()
                != next.revision().version()) {
            throw Refusal.stale("this import");
        }
        var progress = stored.map(Import::progress).orElse(Import.Progress.NONE);
        var saved = with(next, progress).at(next.revision().next(0));
        byId.put(saved.id().value(), saved);
        claims.keep(claim);
        return saved;
    }

    @Override
    public synchronized void record(ImportId id, Result result, Instant now) {
        var one = find(id).orElseThrow(() -> Refusal.notFound("the import"));
        if (results(id).putIfAbsent(result.number(), result) == null) {
            var before = one.progress();
            byId.put(
                    id.value(),
                    with(
                            one,
                            new Import.Progress(
                                    before.chunks() + 1,
                                    before.rows().plus(result.rows()),
                                    Optional.of(now))));
        }
    }

    @Override
    public synchronized Set<Integer> recorded(ImportId id) {
        return new HashSet<>(results(id).keySet());
    }

    @Override
    public synchronized boolean isRecorded(ImportId id, int number) {
        return results(id).containsKey(number);
    }

    @Override
    public synchronized List<Touched> touched(ImportId id, int number) {
        return Optional.ofNullable(results(id).get(number)).map(Result::touched).orElse(List.of());
    }

    @Override
    public synchronized Page<Remark> refused(ImportId id, Page.Request page) {
        return page(results(id).values().stream().flatMap(one -> one.refused().stream()), page);
    }

    @Override
    public synchronized Page<Remark> remarks(ImportId id, Page.Request page) {
        return page(results(id).values().stream().flatMap(one -> one.remarks().stream()), page);
    }

    private Map<Integer, Result> results(ImportId id) {
        return results.computeIfAbsent(id, _ -> new TreeMap<>());
    }

    private static Page<Remark> page(Stream<Remark> remarks, Page.Request page) {
        var sorted =
                new ArrayList<>(
                        remarks.sorted(Comparator.comparingInt(remark -> remark.line().orElse(0)))
                                .toList());
        var from = page.after().map(Integer::parseInt).orElse(0);
        var to = Math.min(sorted.size(), from + page.limit());
        return new Page<>(
                sorted.subList(from, to),
                to < sorted.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static <T> Page<T> cut(List<T> rest, Page.Request page, Function<T, String> position) {
        if (rest.size() <= page.limit()) {
            return Page.last(rest);
        }
        var items = rest.subList(0, page.limit());
        return new Page<>(items, Optional.of(position.apply(items.getLast())));
    }

    private static Import with(Import one, Import.Progress progress) {
        return new Import(
                one.id(),
                one.filename(),
                one.size(),
                one.sha256(),
                one.createdAt(),
                one.state(),
                progress,
                one.revision());
    }
}
