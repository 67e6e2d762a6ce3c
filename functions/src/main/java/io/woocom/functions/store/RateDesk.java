package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.TaxRateShape;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import io.woocom.domain.store.TaxRule;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Staff say which taxes the store collects. All rates are one piece with the settings and share
/// their version.
final class RateDesk {

    private final Stores stores;
    private final EditStore editStore;
    private final Cursors cursors;
    private final Ids ids;

    RateDesk(Stores stores, EditStore editStore, Cursors cursors, Ids ids) {
        this.stores = stores;
        this.editStore = editStore;
        this.cursors = cursors;
        this.ids = ids;
    }

    Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        return listed.whole(
                stores.current().taxes(), asked, tax -> tax.id().value(), TaxRateShape::of);
    }

    Answer read(Call call) {
        return whole(200, stores.current(), id(call)).unlessHeld(call.request());
    }

    Answer create(Call call) {
        var claim = call.claim();
        var id = TaxRateId.next(ids);
        var rate = new RateBody(call.request().body().fields(), true).fresh();
        var request =
                new EditStore.Request(
                        Optional.empty(),
                        claim.map(first -> first.resultingIn(id.value())),
                        store -> withOneMore(store, new TaxRule(id, rate, false)));
        return Claims.once(
                () -> created(editStore.edit(request), id),
                first -> created(stores.current(), new TaxRateId(first)));
    }

    Answer change(Call call) {
        var id = id(call);
        var body = new RateBody(call.request().body().fields(), false);
        return whole(200, edited(call, Optional.empty(), id, body::over), id);
    }

    Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var claim = call.claim(id.value());
        return Claims.once(
                () -> whole(200, edited(call, claim, id, TaxRule::outOfUse), id),
                _ -> whole(200, stores.current(), id));
    }

    private static Store withOneMore(Store store, TaxRule tax) {
        if (store.taxes().size() == Store.MOST_TAXES) {
            throw Refusal.conflict(
                    "conflict", "a store has at most " + Store.MOST_TAXES + " tax rates");
        }
        return store.withTaxes(Stream.concat(store.taxes().stream(), Stream.of(tax)).toList());
    }

    private Store edited(
            Call call, Optional<Claim> claim, TaxRateId id, UnaryOperator<TaxRule> edit) {
        return editStore.edit(
                new EditStore.Request(
                        call.request().ifMatch(),
                        claim,
                        store -> {
                            find(store, id);
                            return store.withTaxes(
                                    store.taxes().stream()
                                            .map(tax -> tax.id().equals(id) ? edit.apply(tax) : tax)
                                            .toList());
                        }));
    }

    private static TaxRule find(Store store, TaxRateId id) {
        return store.taxes().stream()
                .filter(tax -> tax.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("this tax rate"));
    }

    private static TaxRateId id(Call call) {
        return call.request().id("tax_rate_id", TaxRateId.PREFIX, TaxRateId::new);
    }

    private static Answer created(Store store, TaxRateId id) {
        return whole(201, store, id).with("Location", AdminStoreFunction.RATES + "/" + id);
    }

    private static Answer whole(int status, Store store, TaxRateId id) {
        return Answer.json(status, TaxRateShape.of(find(store, id)))
                .tagged(store.revision().version());
    }
}
