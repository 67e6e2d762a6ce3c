package io.woocom.functions.catalog;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.Patch;
import io.woocom.adapters.http.shapes.CategoryShape;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.CreateCategory;
import io.woocom.domain.catalog.EditCategory;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.function.Function;

/// Staff at work on the category tree.
final class CategoryDesk {

    private static final int MOST_POSITION = 1_000_000;

    private final Categories categories;
    private final Cursors cursors;
    private final AdminCatalogFunction.CategoryCommands commands;

    CategoryDesk(
            Categories categories,
            Cursors cursors,
            AdminCatalogFunction.CategoryCommands commands) {
        this.categories = categories;
        this.cursors = cursors;
        this.commands = commands;
    }

    /// The tree is small and read whole; only the answer is cut into pages.
    Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        return listed.whole(
                categories.all().categories(),
                asked,
                category -> category.id().value(),
                CategoryShape::admin);
    }

    Answer read(Call call) {
        return whole(200, find(id(call))).unlessHeld(call.request());
    }

    Answer create(Call call) {
        var claim = call.claim();
        var fields = call.request().body().fields();
        var name = fields.required("name").text(1, 200);
        var slug = Parts.slug(fields);
        var parent = parent(fields);
        var position = position(fields);
        fields.check();
        Function<Slug, Category> made =
                free ->
                        commands.create()
                                .create(
                                        new CreateCategory.Request(
                                                free,
                                                name.orElseThrow(),
                                                parent.value(),
                                                position.orElse(0),
                                                claim));
        return Claims.once(
                () ->
                        created(
                                slug.map(made)
                                        .orElseGet(() ->
                                                Slugs.firstFree(
                                                        Slugs.of(name.orElseThrow(), "category"),
                                                        made))),
                first -> created(find(new CategoryId(first))));
    }

    Answer edit(Call call) {
        var id = id(call);
        var fields = call.request().body().fields();
        var name = fields.optional("name").text(1, 200);
        var slug = Parts.slug(fields);
        var parent = parent(fields);
        var position = position(fields);
        fields.check();
        var request =
                new EditCategory.Request(
                        id,
                        call.request().ifMatch(),
                        Optional.empty(),
                        present ->
                                new Category(
                                        present.id(),
                                        parent.over(present.parent()),
                                        slug.orElse(present.slug()),
                                        name.orElse(present.name()),
                                        position.orElse(present.position()),
                                        present.archived(),
                                        present.revision()));
        return whole(200, commands.edit().edit(request));
    }

    Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var request =
                new EditCategory.Request(
                        id,
                        call.request().ifMatch(),
                        call.claim(id.value()),
                        category -> {
                            requireNothingBelow(id);
                            return category.outOfSight();
                        });
        return Claims.once(
                () -> whole(200, commands.edit().edit(request)), _ -> whole(200, find(id)));
    }

    private void requireNothingBelow(CategoryId id) {
        var children = categories.all().childrenOf(Optional.of(id));
        if (children.stream().anyMatch(child -> !child.archived())) {
            throw Refusal.conflict("conflict", "archive what lies below this category first");
        }
    }

    private Category find(CategoryId id) {
        return categories.all().find(id).orElseThrow(() -> Refusal.notFound("this category"));
    }

    private static CategoryId id(Call call) {
        return call.request().id("category_id", CategoryId.PREFIX, CategoryId::new);
    }

    private static Patch<CategoryId> parent(Fields fields) {
        var field = fields.nullable("parent_id");
        return field.patch(
                field.isNull()
                        ? Optional.empty()
                        : Parts.id(CategoryId.PREFIX, CategoryId::new).apply(field));
    }

    private static Optional<Integer> position(Fields fields) {
        return fields.optional("position").integer(0, MOST_POSITION).map(Math::toIntExact);
    }

    private static Answer created(Category category) {
        return whole(201, category).with("Location", "/admin/v1/categories/" + category.id());
    }

    private static Answer whole(int status, Category category) {
        return Answer.json(status, CategoryShape.admin(category))
                .tagged(category.revision().version());
    }
}
