package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.cart.AddLine;
import io.woocom.domain.cart.CartCommand;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.cart.ResizeLine;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Quantity;
import io.woocom.functions.edge.Call;
import java.util.Optional;

/// Puts lines into a cart, resizes them and takes them out.
final class LineWriting {

    private final AddLine addLine;
    private final ResizeLine resizeLine;
    private final CartReading carts;

    LineWriting(AddLine addLine, ResizeLine resizeLine, CartReading carts) {
        this.addLine = addLine;
        this.resizeLine = resizeLine;
        this.carts = carts;
    }

    Answer add(Call call) {
        var fields = call.request().body().fields();
        var wanted = wanted(fields);
        var quantity = fields.required("quantity").integer(1, Quantity.MOST);
        fields.check();
        var request =
                new AddLine.Request(
                        CartAnswers.command(call), wanted.orElseThrow(), units(quantity));
        return Claims.once(
                () -> CartAnswers.whole(201, addLine.add(request)),
                cart -> CartAnswers.whole(201, carts.quote(call, new CartId(cart))));
    }

    /// A quantity of 0 takes the line out.
    Answer resize(Call call) {
        var fields = call.request().body().fields();
        var quantity = fields.required("quantity").integer(0, Quantity.MOST);
        fields.check();
        return resized(call, quantity.filter(units -> units > 0).map(LineWriting::units));
    }

    /// A text that is no line's id names no line, and what is not there is out already.
    Answer remove(Call call) {
        return Ids.fits(LineId.PREFIX, call.request().parameter("line_id"))
                ? resized(call, Optional.empty())
                : CartAnswers.whole(carts.quote(call, CartAnswers.id(call.request())));
    }

    private Answer resized(Call call, Optional<Quantity> quantity) {
        var cart = CartAnswers.id(call.request());
        var line = call.request().id("line_id", LineId.PREFIX, LineId::new);
        var command =
                new CartCommand(cart, call.owner(), call.request().ifMatch(), Optional.empty());
        return CartAnswers.whole(resizeLine.resize(command, line, quantity));
    }

    private static Optional<AddLine.Wanted> wanted(Fields fields) {
        var variant = fields.optional("variant_id");
        var sku = fields.optional("sku");
        if (variant.isGiven() == sku.isGiven()) {
            fields.fault(
                    variant.isGiven() ? "not_allowed" : "required",
                    variant.isGiven() ? "sku" : "variant_id",
                    "name the variant by variant_id or by sku");
            return Optional.empty();
        }
        return variant.isGiven() ? byVariant(variant) : bySku(sku);
    }

    private static Optional<AddLine.Wanted> byVariant(Field variant) {
        return variant.text(100, id -> Ids.fits(VariantId.PREFIX, id), VariantId::new, "no id")
                .map(AddLine.Wanted.ByVariant::new);
    }

    private static Optional<AddLine.Wanted> bySku(Field sku) {
        return sku.text(128, Sku::isValid, Sku::new, "no white space at either end")
                .map(AddLine.Wanted.BySku::new);
    }

    private static Quantity units(Optional<Long> quantity) {
        return units(quantity.orElseThrow());
    }

    private static Quantity units(long quantity) {
        return new Quantity(Math.toIntExact(quantity));
    }
}
