package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Categories in a map: the contract without a database.
public final class InMemoryCategories implements Categories {

    private final Map<CategoryId, Category> byId = new HashMap<>();
    private final InMemoryClaims claims;

    public InMemoryCategories(Memory memory) {
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
    public synchronized CategoryTree all() {
        return new CategoryTree(List.copyOf(byId.values()));
    }

    @Override
    public synchronized Category save(
            Change<Category, CategoryEvent> change, List<Category> above) {
        var category = change.state();
        claims.requireFree(change.claim());
        requireUnchanged(category);
        above.forEach(this::requireUnchanged);
        if (all().find(category.slug())
                .filter(other -> !other.id().equals(category.id()))
                .isPresent()) {
            throw Refusal.conflict("slug_taken", "another category has this slug");
        }
        var saved = category.at(category.revision().next(change.events().size()));
        byId.put(saved.id(), saved);
        claims.keep(change.claim());
        return saved;
    }

    private void requireUnchanged(Category category) {
        var stored = Optional.ofNullable(byId.get(category.id())).map(Category::revision);
        if (stored.orElse(Revision.NEW).version() != category.revision().version()) {
            throw Refusal.stale("this category");
        }
    }
}
