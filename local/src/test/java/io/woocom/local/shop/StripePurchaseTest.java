package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import io.woocom.adapters.stripe.StripeStub;
import io.woocom.domain.payment.PaymentId;
import io.woocom.local.LocalSettings;
import io.woocom.local.LocalShop;
import io.woocom.local.Shops;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A guest pays through Stripe, or what stands in for it: over its library and HTTP, by a webhook
/// that is signed as Stripe signs. Nobody asks Stripe without a reason in this shop: what becomes
/// paid does so by the webhook.
class StripePurchaseTest {

    private static final String SECRET = "whsec_local_test";

    @SuppressWarnings("NullAway.Init")
    private static StripeStub stripe;

    @SuppressWarnings("NullAway.Init")
    private static LocalShop shop;

    @SuppressWarnings("NullAway.Init")
    private static Visitor staff;

    private final Visitor guest = Visitor.guest(address());

    @BeforeAll
    static void open() throws Exception {
        stripe = new StripeStub(InstantSource.system());
        shop =
                Shops.start(
                        LocalSettings.inMemory(),
                        Map.of(
                                "STRIPE_API_KEY",
                                StripeStub.KEY,
                                "STRIPE_API_BASE",
                                stripe.address().toString(),
                                "STRIPE_WEBHOOK_SECRET",
                                SECRET,
                                "PAYMENT_PATIENCE_SECONDS",
                                "3600"));
        staff = Visitor.adminOf(shop.address());
        staff.patch("/admin/v1/settings", "{\"providers\": [\"stripe\", \"manual\"]}").expect(200);
    }

    @AfterAll
    static void close() {
        shop.close();
        stripe.close();
    }

    @Test
    void a_card_that_needs_no_check_pays_at_once_and_gets_its_money_back() {
        var purchase = purchase("STRIPE-1");
        var order = pay(purchase, "pm_card_visa", "").text("id");
        var paid = purchase.orderOnce(order, "paid");
        assertThat(paid.text("status")).isEqualTo("confirmed");
        guest.post("/store/v1/orders/" + order + "/cancel", "{}").expect(200);
        purchase.orderOnce(order, "refunded");
        assertThat(stripe.movements(payment(paid))).hasSize(2);
    }

    @Test
    void a_card_that_is_checked_pays_once_stripe_says_so() {
        var purchase = purchase("STRIPE-2");
        var order =
                pay(
                                purchase,
                                "pm_card_authenticationRequired",
                                ", \"return_url\": \"http://localhost/back\"")
                        .text("id");
        var waiting = purchase.orderOnce(order, "requires_action");
        assertThat(waiting.text("payments.0.action.type")).isEqualTo("redirect");
        assertThat(waiting.text("payments.0.action.url")).startsWith("https://hooks.stripe.test/");

        var payment = payment(waiting);
        stripe.approve(payment);
        var event = stripe.event("evt_local_1", "payment_intent.succeeded", payment);
        assertThat(hint(event, event).expect(200).flag("repeated")).isFalse();

        var paid = purchase.orderOnce(order, "paid");
        assertThat(paid.text("status")).isEqualTo("confirmed");
        assertThat(hint(event, event).expect(200).flag("repeated")).isTrue();
        assertThat(purchase.orderOnce(order, "paid").number("payments.0.captured.amount"))
                .isEqualTo(paid.number("totals.gross.amount"));
    }

    @Test
    void a_hint_that_lies_changes_nothing() {
        var purchase = purchase("STRIPE-3");
        var order = pay(purchase, "pm_card_authenticationRequired", "").text("id");
        var waiting = purchase.orderOnce(order, "requires_action");
        assertThat(waiting.text("payments.0.action.client_secret")).contains("_secret_");

        var event = stripe.event("evt_local_2", "payment_intent.succeeded", payment(waiting));
        assertThat(hint(event, event + " ").expect(400).text("code")).isEqualTo("bad_signature");
        hint(event, event).expect(200);

        stripe.refuse(payment(waiting));
        var failure =
                stripe.event("evt_local_3", "payment_intent.payment_failed", payment(waiting));
        hint(failure, failure).expect(200);
        var failed = purchase.orderOnce(order, "failed");
        assertThat(failed.text("status")).isEqualTo("pending");
        assertThat(failed.text("payments.0.decline.code")).isEqualTo("authentication_failed");
    }

    private static URI address() {
        return shop.address();
    }

    private Purchase purchase(String sku) {
        Purchase.offer(staff, sku, 2500, 5);
        return Purchase.of(guest, sku, 1);
    }

    private static Reply pay(Purchase purchase, String means, String more) {
        return purchase.checkoutPaying(
                        "{\"provider\": \"stripe\", \"token\": \"%s\"%s}".formatted(means, more),
                        purchase.cartNow().number("totals.gross.amount"),
                        "checkout-" + purchase.cart())
                .expect(201);
    }

    private static PaymentId payment(Reply order) {
        return new PaymentId(order.text("payments.0.id"));
    }

    /// @param sent what arrives of the event that was signed
    private static Reply hint(String event, String sent) {
        return new Visitor(address(), "")
                .send(
                        "POST",
                        "/webhooks/payments/stripe",
                        Optional.of(sent),
                        Map.of("Stripe-Signature", signed(event)));
    }

    private static String signed(String event) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    event, SECRET, Instant.now().getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
