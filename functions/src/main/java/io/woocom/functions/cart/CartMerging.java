package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.MergeCarts;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;

/// Takes over a guest's cart for a customer. Whoever holds the guest's token is the guest.
final class CartMerging {

    private static final int LONGEST_TOKEN = 4_096;

    private final MergeCarts mergeCarts;
    private final GuestVerifier guests;
    private final CartReading carts;

    CartMerging(MergeCarts mergeCarts, GuestVerifier guests, CartReading carts) {
        this.mergeCarts = mergeCarts;
        this.guests = guests;
        this.carts = carts;
    }

    Answer merge(Call call) {
        var fields = call.request().body().fields();
        var token = fields.required("guest_token").text(1, LONGEST_TOKEN);
        fields.check();
        var request =
                new MergeCarts.Request(guest(token.orElseThrow()), call.owner(), call.claim());
        return Claims.once(
                () -> CartAnswers.whole(mergeCarts.merge(request)),
                cart -> CartAnswers.whole(carts.quote(call, new CartId(cart))));
    }

    private Owner guest(String token) {
        return switch (guests.verify(token)) {
            case Principal.Guest(var guest, var _) -> new Owner.Guest(guest);
            case Principal.Rejected(var reason) ->
                    throw Refusal.invalid("not_allowed", "/guest_token", reason);
            case Principal.OrderHolder _,
                    Principal.Customer _,
                    Principal.Staff _,
                    Principal.Integration _ ->
                    throw Refusal.invalid("not_allowed", "/guest_token", "not a guest's token");
        };
    }
}
