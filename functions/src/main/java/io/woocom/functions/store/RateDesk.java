package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.shapes.TaxRateShape;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.TaxRule;
import io.woocom.functions.edge.Call;

/// Staff say which taxes the store collects.
final class RateDesk {

    private static final Pieces<TaxRule, TaxRateId> RATES =
            new Pieces<>(
                    "this tax rate",
                    Store.MOST_TAXES,
                    TaxRule::id,
                    TaxRule::archived,
                    Store::taxes,
                    Store::withTaxes);

    private final PieceDesk<TaxRule, TaxRateId> rates;
    private final Ids ids;

    RateDesk(PieceDesk.Tools tools, Ids ids) {
        this.rates =
                new PieceDesk<>(
                        tools,
                        RATES,
                        new PieceDesk.Words<>(
                                AdminStoreFunction.RATES,
                                "tax_rate_id",
                                TaxRateId.PREFIX,
                                TaxRateId::new,
                                TaxRateShape::of));
        this.ids = ids;
    }

    Answer list(Call call) {
        return rates.list(call);
    }

    Answer read(Call call) {
        return rates.read(call);
    }

    Answer create(Call call) {
        var rate = new RateBody(call.request().body().fields(), true).fresh();
        return rates.create(call, new TaxRule(TaxRateId.next(ids), rate, false));
    }

    Answer change(Call call) {
        return rates.change(call, new RateBody(call.request().body().fields(), false)::over);
    }

    Answer archive(Call call) {
        return rates.archive(call, TaxRule::outOfUse);
    }
}
