package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.wire.ProductWire;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductEvent;
import io.woocom.domain.shared.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One save of a product: its item, and the handles that it gains and loses. All of it is one write
/// where it fits (100 actions a transaction, says DynamoDB). Where it does not, new handles are
/// taken first, then the item is written, then lost handles are freed: a handle that is left behind
/// on the way harms nobody, since the product decides.
final class SavingProduct {

    static final int SHARDS = 4;

    private static final int MOST_ACTIONS = 100;
    private static final int CHUNK = 90;

    private final Session session;
    private final Writes writes;
    private final Change<Product, ProductEvent> change;
    private final Product next;
    private final Map<Key, ProductHandle> gained;
    private final Map<Key, ProductHandle> lost;
    private final Map<Key, ProductHandle> had;

    SavingProduct(Session session, Change<Product, ProductEvent> change, Optional<Product> before) {
        this.session = session;
        this.writes = new Writes(session.client());
        this.change = change;
        this.next = change.state();
        this.had = before.map(ProductHandle::allOf).orElse(Map.of());
        var will = ProductHandle.allOf(next);
        this.gained = without(will, had);
        this.lost = missing(had, will);
    }

    /// @throws ProductHandle.Taken if one of its handles leads to another product; nothing was
    ///   saved
    Product save() {
        var document = document();
        var core = new ArrayList<Fragment>();
        change.claim()
                .ifPresent(claim -> core.add(new Claims(session, Tables.CATALOG).fragment(claim)));
        core.add(fragment(document));
        if (core.size() + gained.size() + lost.size() <= MOST_ACTIONS) {
            core.addAll(taking(gained.values()));
            core.addAll(freeing(lost.values()));
            writes.commit(core);
        } else {
            take();
            writes.commit(core);
            free(lost.values());
        }
        return next.at(document.nextRevision());
    }

    private void take() {
        var taken = new ArrayList<ProductHandle>();
        for (var chunk : chunks(gained.values())) {
            try {
                writes.commit(taking(chunk));
                taken.addAll(chunk);
            } catch (ProductHandle.Taken e) {
                free(taken.stream().filter(handle -> !had.containsKey(handle.key())).toList());
                throw e;
            }
        }
    }

    private void free(Collection<ProductHandle> handles) {
        for (var chunk : chunks(handles)) {
            var _ = writes.attempt(freeing(chunk));
        }
    }

    private List<Fragment> taking(Collection<ProductHandle> handles) {
        return handles.stream().map(handle -> handle.taken(session, next.updatedAt())).toList();
    }

    private List<Fragment> freeing(Collection<ProductHandle> handles) {
        return handles.stream().map(handle -> handle.freed(session, next.updatedAt())).toList();
    }

    private Document document() {
        return new Document(
                Tables.CATALOG,
                Keys.product(next.id()),
                next.id().value(),
                next.revision(),
                ProductItems.of(next),
                change.events().stream().map(event -> ProductWire.of(event, next)).toList());
    }

    private Fragment fragment(Document document) {
        var shard = Math.floorMod(next.id().hashCode(), SHARDS);
        return document.fragment(
                session,
                document.edit(session)
                        .set(
                                new Attributes()
                                        .text("creation_shard", Integer.toString(shard))
                                        .text("created", Sort.newest(next))));
    }

    private static List<List<ProductHandle>> chunks(Collection<ProductHandle> handles) {
        var all = List.copyOf(handles);
        var chunks = new ArrayList<List<ProductHandle>>();
        for (var from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static Map<Key, ProductHandle> without(
            Map<Key, ProductHandle> handles, Map<Key, ProductHandle> others) {
        return handles.entrySet().stream()
                .filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Key, ProductHandle> missing(
            Map<Key, ProductHandle> handles, Map<Key, ProductHandle> others) {
        return handles.entrySet().stream()
                .filter(one -> !others.containsKey(one.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
