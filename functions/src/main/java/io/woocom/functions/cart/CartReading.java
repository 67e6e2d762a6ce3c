package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.CartShape;
import io.woocom.adapters.http.shapes.ShippingShape;
import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.cart.OpenCart;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.functions.edge.Call;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;

/// Opens and shows carts.
final class CartReading {

    private final CartFunction.Looking looking;

    CartReading(CartFunction.Looking looking) {
        this.looking = looking;
    }

    Answer open(Call call, OpenCart openCart) {
        call.request().body().optionalFields().check();
        return Claims.once(
                () -> created(openCart.open(call.owner(), call.claim())),
                first -> created(quote(call, new CartId(first))));
    }

    Answer read(Call call) {
        var quote = quote(call, CartAnswers.id(call.request()));
        return CartAnswers.whole(quote).unlessHeld(call.request());
    }

    /// Only carts that are still in use can be listed.
    Answer list(Call call) {
        var query = call.request().questions();
        query.choice("status", Map.of("active", true));
        var listed = Listed.ofOwner(call.request(), looking.cursors(), call.owner().id());
        var page = looking.carts().activeOf(call.owner(), listed.page(query));
        var quotes =
                page.items().stream()
                        .map(cart -> looking.parallel().begin(() -> looking.quotes().quote(cart)))
                        .toList();
        return listed.answer(
                quotes.stream().map(Supplier::get).map(CartShape::of).toList(), page.next());
    }

    Answer shippingOptions(Call call) {
        var options =
                quote(call, CartAnswers.id(call.request())).shippingOptions().stream()
                        .sorted(Comparator.comparing(ShippingMethod::price))
                        .map(ShippingShape::of)
                        .toList();
        return Answer.ok(Members.of("data", options).tree());
    }

    CartQuote quote(Call call, CartId id) {
        return looking.quotes().quote(looking.carts().of(call.owner(), id));
    }

    private static Answer created(CartQuote quote) {
        return CartAnswers.whole(201, quote)
                .with("Location", "/store/v1/carts/" + quote.cart().id());
    }
}
