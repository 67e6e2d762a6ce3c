package io.woocom.local.shop;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/// A purchase in steps, by one shopper, of goods that the test brings along.
record Purchase(Visitor shopper, String cart) {

    /// Staff make a product with so many units in stock.
    static void offer(Visitor staff, String sku, long cents, int units) {
        staff.post(
                        "/admin/v1/products",
                        """
                        {"type": "simple", "title": "%s", "status": "published",
                         "variants": [{"sku": "%s", "price": {"amount": %d, "currency": "USD"}}]}
                        """
                                .formatted(sku, sku, cents))
                .expect(201);
        staff.put("/admin/v1/stock/" + sku, "{\"on_hand\": " + units + "}").expect(200);
    }

    /// A cart with so many units, an address in California and a way of shipping: ready for
    /// checkout.
    static Purchase of(Visitor shopper, String sku, int quantity) {
        var cart = shopper.post("/store/v1/carts", "{}").expect(201).text("id");
        var path = "/store/v1/carts/" + cart;
        shopper.post(
                        path + "/lines",
                        "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, quantity))
                .expect(201);
        shopper.put(path + "/contact", CONTACT).expect(200);
        var option = shopper.get(path + "/shipping-options").expect(200).text("data.0.id");
        shopper.put(path + "/shipping-option", "{\"id\": \"%s\"}".formatted(option)).expect(200);
        return new Purchase(shopper, cart);
    }

    static final String CONTACT =
            """
            {"email": "ada@example.com",
             "shipping_address": {"name": "Ada Lovelace", "line1": "1 Market Street", "city": "San Francisco",
                                  "region": "CA", "postal_code": "94105", "country": "US"}}
            """;

    Reply cartNow() {
        return shopper.get("/store/v1/carts/" + cart).expect(200);
    }

    /// At the total that the cart shows now.
    Reply checkout(String token) {
        return checkout(token, cartNow().number("totals.gross.amount"), "checkout-" + cart);
    }

    Reply checkout(String token, long total, String idempotencyKey) {
        var payment = "{\"provider\": \"sandbox\", \"token\": \"%s\"}".formatted(token);
        return checkoutPaying(payment, total, idempotencyKey);
    }

    /// @param payment as JSON
    Reply checkoutPaying(String payment, long total, String idempotencyKey) {
        return shopper.post(
                "/store/v1/carts/" + cart + "/checkout",
                """
                {"payment": %s, "expected_total": {"amount": %d, "currency": "USD"}}
                """
                        .formatted(payment, total),
                idempotencyKey);
    }

    /// The order, once its payment has got that far.
    Reply orderOnce(String order, String paymentStatus) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> shopper.get("/store/v1/orders/" + order).expect(200),
                        reply -> reply.text("payment_status").equals(paymentStatus));
    }
}
