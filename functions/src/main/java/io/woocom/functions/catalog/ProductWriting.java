package io.woocom.functions.catalog;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.domain.catalog.ArchiveProduct;
import io.woocom.domain.catalog.EditProduct;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Ids;
import io.woocom.functions.edge.Call;

/// Creates, edits and archives products.
final class ProductWriting {

    private final AdminCatalogFunction.ProductCommands commands;
    private final ProductAnswers answers;
    private final Ids ids;

    ProductWriting(AdminCatalogFunction.ProductCommands commands, ProductAnswers answers, Ids ids) {
        this.commands = commands;
        this.answers = answers;
        this.ids = ids;
    }

    Answer create(Call call) {
        var claim = call.claim();
        var body = new ProductBody(call.request().body().fields(), answers.currency());
        var content = body.content(ids);
        return Claims.once(
                () ->
                        created(
                                call,
                                body.hasSlug()
                                        ? commands.create().create(content, claim)
                                        : Slugs.firstFree(
                                                content.slug(),
                                                slug ->
                                                        commands.create()
                                                                .create(
                                                                        content.withSlug(slug),
                                                                        claim))),
                first -> created(call, answers.find(new ProductId(first))));
    }

    Answer edit(Call call) {
        var id = answers.id(call);
        var edit = new ProductBody(call.request().body().fields(), answers.currency()).edit();
        var request = new EditProduct.Request(id, call.request().ifMatch(), edit);
        return answers.whole(call, 200, commands.edit().edit(request));
    }

    Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = answers.id(call);
        var request =
                new ArchiveProduct.Request(id, call.request().ifMatch(), call.claim(id.value()));
        return Claims.once(
                () -> answers.whole(call, 200, commands.archive().archive(request)),
                _ -> answers.whole(call, 200, answers.find(id)));
    }

    private Answer created(Call call, Product product) {
        return answers.whole(call, 201, product)
                .with("Location", "/admin/v1/products/" + product.id());
    }
}
