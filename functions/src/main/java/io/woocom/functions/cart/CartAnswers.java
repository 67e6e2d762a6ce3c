package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Request;
import io.woocom.adapters.http.shapes.CartShape;
import io.woocom.domain.cart.CartCommand;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartQuote;
import io.woocom.functions.edge.Call;

/// How requests name a cart, and how carts are answered.
final class CartAnswers {

    private CartAnswers() {}

    static CartId id(Request request) {
        return request.id("cart_id", CartId.PREFIX, CartId::new);
    }

    /// A write to the cart in the path, in the version that the caller insists on.
    static CartCommand command(Call call) {
        var id = id(call.request());
        return new CartCommand(id, call.owner(), call.request().ifMatch(), call.claim(id.value()));
    }

    static Answer whole(CartQuote quote) {
        return whole(200, quote);
    }

    static Answer whole(int status, CartQuote quote) {
        return Answer.json(status, CartShape.of(quote)).tagged(quote.cart().revision().version());
    }
}
