package io.woocom.adapters.dynamodb;

import io.woocom.adapters.wire.CategoryWire;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryEvent;
import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Categories in the catalogue's table, all in one partition: some hundreds, read together and
/// seldom written. A slug has an item of its own, whose key makes it unique. A move is written only
/// if nothing above its new place moved meanwhile (a transaction's condition checks): so the tree
/// stays a tree.
final class CategoryTable implements Categories {

    private final Session session;
    private final Reads reads;
    private final Claims claims;

    CategoryTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.claims = new Claims(session, Tables.CATALOG);
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
    public CategoryTree all() {
        return new CategoryTree(
                reads.partition(Tables.CATALOG, Keys.CATEGORIES).stream()
                        .map(CategoryItems::read)
                        .toList());
    }

    @Override
    public Category save(Change<Category, CategoryEvent> change, List<Category> above) {
        var category = change.state();
        var fragments = new ArrayList<Fragment>();
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        var document =
                new Document(
                        Tables.CATALOG,
                        Keys.category(category.id()),
                        category.id().value(),
                        category.revision(),
                        CategoryItems.of(category),
                        change.events().stream()
                                .map(event -> CategoryWire.of(event, category))
                                .toList());
        fragments.add(document.fragment(session, document.edit(session)));
        above.forEach(one -> fragments.add(unchanged(one)));
        fragments.add(taken(category));
        slugBefore(category)
                .filter(slug -> !slug.equals(category.slug()))
                .ifPresent(slug -> fragments.add(freed(slug, category)));
        new Writes(session.client()).commit(fragments);
        return category.at(document.nextRevision());
    }

    private Fragment unchanged(Category category) {
        var check =
                ConditionCheck.builder()
                        .tableName(session.name(Tables.CATALOG))
                        .key(Keys.category(category.id()).attributes())
                        .conditionExpression("version = :version")
                        .expressionAttributeValues(
                                new Attributes()
                                        .number(":version", category.revision().version())
                                        .toMap())
                        .build();
        return new Fragment(
                TransactWriteItem.builder().conditionCheck(check).build(),
                Rank.VERSION,
                _ -> Refusal.stale("a category above"));
    }

    private Optional<Slug> slugBefore(Category category) {
        return category.revision().isNew()
                ? Optional.empty()
                : reads.find(Tables.CATALOG, Keys.category(category.id()))
                        .map(item -> CategoryItems.read(item).slug());
    }

    private Fragment taken(Category category) {
        return new Edit(session.name(Tables.CATALOG), key(category.slug()))
                .set(new Attributes().text("category", category.id().value()))
                .when("attribute_not_exists(#pk) OR #category = :category")
                .or(
                        Rank.HANDLE,
                        _ ->
                                Refusal.conflict(
                                        "slug_taken", "the slug " + category.slug() + " is taken"));
    }

    private Fragment freed(Slug slug, Category category) {
        var delete =
                Delete.builder()
                        .tableName(session.name(Tables.CATALOG))
                        .key(key(slug).attributes())
                        .conditionExpression("category = :category")
                        .expressionAttributeValues(
                                new Attributes().text(":category", category.id().value()).toMap())
                        .build();
        return new Fragment(
                TransactWriteItem.builder().delete(delete).build(),
                Rank.HANDLE,
                _ -> Refusal.stale("this category"));
    }

    private static Key key(Slug slug) {
        return new Key("cslug#" + slug.value(), "handle");
    }
}
