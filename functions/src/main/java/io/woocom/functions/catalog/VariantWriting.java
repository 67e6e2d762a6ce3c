package io.woocom.functions.catalog;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.domain.catalog.AddVariant;
import io.woocom.domain.catalog.ArchiveVariant;
import io.woocom.domain.catalog.EditVariant;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.function.Supplier;

/// Adds, edits and archives the variants of products.
final class VariantWriting {

    private final AdminCatalogFunction.ProductCommands commands;
    private final ProductAnswers answers;
    private final Ids ids;

    VariantWriting(AdminCatalogFunction.ProductCommands commands, ProductAnswers answers, Ids ids) {
        this.commands = commands;
        this.answers = answers;
        this.ids = ids;
    }

    Answer add(Call call) {
        var product = answers.id(call);
        var fields = call.request().body().fields();
        var read = new VariantBody(fields, answers.currency()).make(VariantId.next(ids));
        fields.check();
        var variant = read.orElseThrow().named(answers.find(product).content().title());
        var request =
                new AddVariant.Request(product, variant, call.request().ifMatch(), call.claim());
        return Claims.once(
                () -> created(call, asSent(() -> commands.addVariant().add(request)), variant.id()),
                first -> {
                    var id = new VariantId(first);
                    return created(call, answers.findByVariant(id), id);
                });
    }

    Answer edit(Call call) {
        var id = id(call);
        var fields = call.request().body().fields();
        var edit = new VariantBody(fields, answers.currency()).edit();
        fields.check();
        var request = new EditVariant.Request(id, call.request().ifMatch(), Optional.empty(), edit);
        return answers.variant(call, 200, asSent(() -> commands.editVariant().edit(request)), id);
    }

    Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var request =
                new ArchiveVariant.Request(id, call.request().ifMatch(), call.claim(id.value()));
        return Claims.once(
                () -> answers.variant(call, 200, commands.archiveVariant().archive(request), id),
                _ -> answers.variant(call, 200, answers.findByVariant(id), id));
    }

    private Answer created(Call call, Product product, VariantId id) {
        return answers.variant(call, 201, product, id)
                .with("Location", "/admin/v1/products/" + product.id());
    }

    /// The domain points into the whole product; here only the variant was sent.
    private static Product asSent(Supplier<Product> edit) {
        try {
            return edit.get();
        } catch (Refusal.Invalid refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            throw Refusal.invalid(refusal.problems().stream().map(VariantWriting::here).toList());
        }
    }

    private static Problem here(Problem problem) {
        var pointer = problem.pointer().replaceFirst("^/variants/[0-9]+", "");
        return Problem.of(problem.code(), pointer, problem.detail());
    }

    private static VariantId id(Call call) {
        return call.request().id("variant_id", VariantId.PREFIX, VariantId::new);
    }
}
