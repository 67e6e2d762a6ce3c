package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.domain.cart.CartCommand;
import io.woocom.domain.cart.ChooseShipping;
import io.woocom.domain.cart.SetContact;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Optional;

/// Says who buys, where it goes, and how.
final class DeliveryWriting {

    private final SetContact setContact;
    private final ChooseShipping chooseShipping;

    DeliveryWriting(SetContact setContact, ChooseShipping chooseShipping) {
        this.setContact = setContact;
        this.chooseShipping = chooseShipping;
    }

    Answer contact(Call call) {
        var contact = ContactBody.read(call.request().body().fields());
        return CartAnswers.whole(setContact.set(command(call), contact));
    }

    Answer shipping(Call call) {
        var fields = call.request().body().fields();
        var id = fields.required("id").text(1, 100);
        fields.check();
        var method =
                id.filter(text -> Ids.fits(ShippingMethodId.PREFIX, text))
                        .map(ShippingMethodId::new)
                        .orElseThrow(() ->
                                Refusal.invalid(
                                        "not_allowed", "/id", "there is no such way of shipping"));
        return CartAnswers.whole(chooseShipping.choose(command(call), method));
    }

    /// A PUT is idempotent by itself.
    private static CartCommand command(Call call) {
        return new CartCommand(
                CartAnswers.id(call.request()),
                call.owner(),
                call.request().ifMatch(),
                Optional.empty());
    }
}
