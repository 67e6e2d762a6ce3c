package io.woocom.functions;

import io.woocom.adapters.tokens.Principal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every route that takes an idempotency key, each with a request whose success stands in the way
/// of the same request: a shelf that is empty then, a sku that is taken, a version that is gone.
final class KeyedRequests {

    private static final String ENDPOINTS = "/admin/v1/webhook-endpoints";
    private static final String ADDRESS =
            """
            {"name": "Ada", "line1": "Markt 1", "city": "Leipzig", "postal_code": "04109",
             "country": "DE"}\
            """;

    private static final AtomicInteger MADE = new AtomicInteger();

    private KeyedRequests() {}

    /// A route with a request that it carries out, and another body that it could as well.
    record Case(
            String route,
            Function<EngineShop, Sent> request,
            Optional<Function<EngineShop, String>> other) {
        static Case of(String route, Function<EngineShop, Sent> request) {
            return new Case(route, request, Optional.empty());
        }

        Case unlike(String body) {
            return unlike(_ -> body);
        }

        Case unlike(Function<EngineShop, String> body) {
            return new Case(route, request, Optional.of(body));
        }

        @Override
        public String toString() {
            return route;
        }
    }

    static List<Case> all() {
        return Stream.of(
                        ofShoppers(),
                        ofTheCatalogue(),
                        ofTheStore(),
                        ofTheBackOffice(),
                        ofPaidOrders())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> ofShoppers() {
        return List.of(
                Case.of("POST /store/v1/carts", KeyedRequests::opening),
                Case.of("POST /store/v1/carts/merge", KeyedRequests::merging)
                        .unlike(shop -> token(shop, shop.aGuest())),
                Case.of("POST /store/v1/carts/{cart_id}/lines", KeyedRequests::adding)
                        .unlike("{\"sku\": \"X\", \"quantity\": 1}"),
                Case.of("POST /store/v1/carts/{cart_id}/coupons", KeyedRequests::redeeming)
                        .unlike("{\"code\": \"OTHER\"}"),
                Case.of("POST /store/v1/carts/{cart_id}/checkout", KeyedRequests::buying)
                        .unlike("{\"expected_total\": {\"amount\": 1, \"currency\": \"USD\"}}"),
                Case.of("POST /store/v1/orders/{order_id}/payments", KeyedRequests::paying)
                        .unlike("{\"provider\": \"none\", \"token\": \"tok_ok\"}"),
                Case.of("POST /store/v1/orders/{order_id}/cancel", KeyedRequests::leaving),
                Case.of(
                        "POST /store/v1/orders/claim",
                        shop ->
                                new Sent("POST", "/store/v1/orders/claim")
                                        .byToken(shop.customer)
                                        .body("{}")),
                Case.of("POST /store/v1/customers/me/addresses", KeyedRequests::moving)
                        .unlike(ADDRESS.replace("Leipzig", "Halle")));
    }

    private static List<Case> ofTheCatalogue() {
        return List.of(
                Case.of("POST /admin/v1/products", KeyedRequests::creating)
                        .unlike(EngineShop.product("OTHER")),
                Case.of(
                        "POST /admin/v1/products/{product_id}/archive",
                        shop -> ending(shop, shop.selling(name()), "products", "/id")),
                Case.of("POST /admin/v1/products/{product_id}/variants", KeyedRequests::varying)
                        .unlike(large("OTHER")),
                Case.of(
                        "POST /admin/v1/variants/{variant_id}/archive",
                        shop -> ending(shop, aTee(shop), "variants", "/variants/0/id")),
                Case.of(
                                "POST /admin/v1/categories",
                                shop -> shop.asStaff("POST", "/admin/v1/categories", category()))
                        .unlike("{\"name\": \"Other\"}"),
                Case.of(
                        "POST /admin/v1/categories/{category_id}/archive",
                        shop -> ending(shop, aCategory(shop), "categories", "/id")),
                Case.of(
                                "POST /admin/v1/customers",
                                shop -> shop.asStaff("POST", "/admin/v1/customers", somebody()))
                        .unlike("{\"email\": \"other@example.com\"}"),
                Case.of(
                        "POST /admin/v1/customers/{customer_id}/archive",
                        shop ->
                                ending(
                                        shop,
                                        made(shop, "customers", somebody()),
                                        "customers",
                                        "/id")),
                Case.of(
                                "POST /admin/v1/media",
                                shop -> shop.asStaff("POST", "/admin/v1/media", picture(1)))
                        .unlike(picture(2)),
                Case.of(
                                "POST /admin/v1/coupons",
                                shop -> shop.asStaff("POST", "/admin/v1/coupons", coupon(name())))
                        .unlike(coupon("OTHER")),
                Case.of(
                        "POST /admin/v1/coupons/{coupon_id}/archive",
                        shop -> ending(shop, aCoupon(shop), "coupons", "/id")));
    }

    private static String somebody() {
        return "{\"email\": \"" + name() + "@example.com\"}";
    }

    private static String picture(int size) {
        return """
        {"filename": "Mug.png", "content_type": "image/png", "size": %d}\
        """
                .formatted(size);
    }

    private static List<Case> ofTheStore() {
        return List.of(
                Case.of(
                                "POST /admin/v1/shipping-zones",
                                shop ->
                                        shop.asStaff(
                                                "POST", "/admin/v1/shipping-zones", zone(name())))
                        .unlike(zone("Other")),
                Case.of(
                        "POST /admin/v1/shipping-zones/{shipping_zone_id}/archive",
                        shop ->
                                ending(
                                        shop,
                                        made(shop, "shipping-zones", zone(name())),
                                        "shipping-zones",
                                        "/id")),
                Case.of(
                                "POST /admin/v1/tax-rates",
                                shop -> shop.asStaff("POST", "/admin/v1/tax-rates", rate(name())))
                        .unlike(rate("Other")),
                Case.of(
                        "POST /admin/v1/tax-rates/{tax_rate_id}/archive",
                        shop ->
                                ending(
                                        shop,
                                        made(shop, "tax-rates", rate(name())),
                                        "tax-rates",
                                        "/id")));
    }

    private static List<Case> ofTheBackOffice() {
        return List.of(
                Case.of("POST /admin/v1/stock/{sku}/adjustments", KeyedRequests::emptyingAShelf)
                        .unlike("{\"delta\": -1, \"reason\": \"broken\"}"),
                Case.of(
                        "POST /admin/v1/orders/{order_id}/cancel",
                        shop -> cancelling(shop, "/admin/v1/orders/").byToken(shop.staff)),
                Case.of(
                                "POST /admin/v1/imports",
                                shop -> shop.asStaff("POST", "/admin/v1/imports", file(10)))
                        .unlike(file(11)),
                Case.of(
                                "POST /admin/v1/webhook-endpoints",
                                shop -> shop.asStaff("POST", ENDPOINTS, endpoint("order.*")))
                        .unlike(endpoint("stock.*")),
                Case.of(
                        "POST /admin/v1/webhook-endpoints/{webhook_endpoint_id}/replay",
                        KeyedRequests::replaying));
    }

    private static String endpoint(String types) {
        return "{\"url\": \"https://erp.example.com/in\", \"event_types\": [\"" + types + "\"]}";
    }

    /// In the version that was seen, which the replay itself ends.
    private static Sent replaying(EngineShop shop) {
        var made = shop.done(shop.asStaff("POST", ENDPOINTS, endpoint("*")));
        shop.done(
                shop.asStaff("PATCH", made.header("Location"), "{\"active\": false}")
                        .header("If-Match", made.header("ETag")));
        return shop.asStaff("POST", made.header("Location") + "/replay", "{}");
    }

    /// Each is about all three units of a paid order's only line: no second one has any left.
    private static List<Case> ofPaidOrders() {
        return List.of(
                Case.of(
                                "POST /admin/v1/orders/{order_id}/refunds",
                                shop -> aboutAll(shop, aPaidOrder(shop), "refunds"))
                        .unlike(
                                "{\"extra\": {\"amount\": 1, \"currency\": \"USD\"}, \"reason\": \"x\"}"),
                Case.of("POST /admin/v1/orders/{order_id}/captures", KeyedRequests::capturing)
                        .unlike("{\"amount\": {\"amount\": 1, \"currency\": \"USD\"}}"),
                Case.of("POST /admin/v1/orders/{order_id}/payments", KeyedRequests::receiving)
                        .unlike(
                                "{\"amount\": {\"amount\": 1, \"currency\": \"USD\"}, \"reference\": \"x\"}"),
                Case.of(
                                "POST /admin/v1/orders/{order_id}/fulfillments",
                                shop -> shipping(shop, aPaidOrder(shop)))
                        .unlike(
                                "{\"lines\": [{\"line_id\": \"line_01J0000000000000000000000A\", \"quantity\": 1}]}"),
                Case.of(
                                "POST /admin/v1/orders/{order_id}/returns",
                                shop -> {
                                    var order = aPaidOrder(shop);
                                    shop.done(
                                            shipping(shop, order)
                                                    .header("Idempotency-Key", name()));
                                    return aboutAll(shop, order, "returns");
                                })
                        .unlike(
                                "{\"lines\": [{\"line_id\": \"line_01J0000000000000000000000A\", \"quantity\": 1}],"
                                        + " \"reason\": \"broken\"}"));
    }

    private static Sent capturing(EngineShop shop) {
        shop.capturingOnShipment();
        var order = aPaidOrder(shop);
        shop.capturingAtOnce();
        return shop.asStaff("POST", path(order, "captures"), "{}");
    }

    private static Sent receiving(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        var checkout = shop.checkout(shop.cartWith(sku, 1, guest), "tok_declined", guest);
        var order = shop.done(checkout.header("Idempotency-Key", name()));
        shop.settle(order.at("/id"));
        return shop.asStaff(
                "POST",
                path(order, "payments"),
                "{\"amount\": {\"amount\": %s, \"currency\": \"USD\"}, \"reference\": \"R1\"}"
                        .formatted(order.at("/totals/gross/amount")));
    }

    private static Reply aPaidOrder(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/" + sku, "{\"on_hand\": 3}"));
        var checkout = shop.checkout(shop.cartWith(sku, 3, guest), "tok_ok", guest);
        var order = shop.done(checkout.header("Idempotency-Key", name()));
        shop.settle(order.at("/id"));
        return order;
    }

    private static Sent aboutAll(EngineShop shop, Reply order, String what) {
        var line = order.at("/lines/0/id");
        return shop.asStaff(
                "POST",
                path(order, what),
                """
                {"lines": [{"line_id": "%s", "quantity": 3, "restock": true}], "reason": "broken"}\
                """
                        .formatted(line));
    }

    private static Sent shipping(EngineShop shop, Reply order) {
        return shop.asStaff(
                "POST",
                path(order, "fulfillments"),
                "{\"lines\": [{\"line_id\": \"%s\", \"quantity\": 3}]}"
                        .formatted(order.at("/lines/0/id")));
    }

    private static String path(Reply order, String what) {
        return "/admin/v1/orders/" + order.at("/id") + "/" + what;
    }

    /// Another one each time: a sku, a key.
    static String name() {
        return "N-" + MADE.incrementAndGet();
    }

    private static Sent opening(EngineShop shop) {
        return new Sent("POST", "/store/v1/carts").by(shop.aGuest()).body("{}");
    }

    /// In the version that the first success leaves behind.
    private static Sent moving(EngineShop shop) {
        var me = shop.done(new Sent("GET", "/store/v1/customers/me").byToken(shop.customer));
        return new Sent("POST", "/store/v1/customers/me/addresses")
                .byToken(shop.customer)
                .header("If-Match", me.header("ETag"))
                .body(ADDRESS);
    }

    private static Sent merging(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        shop.cartWith(sku, 2, guest);
        return new Sent("POST", "/store/v1/carts/merge")
                .byToken(shop.customer)
                .body(token(shop, guest));
    }

    private static String token(EngineShop shop, Principal.Guest guest) {
        return "{\"guest_token\": \"" + shop.tokenOf(guest) + "\"}";
    }

    /// As many as a line can hold, in the version that was seen.
    private static Sent adding(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        var cart = shop.done(new Sent("POST", "/store/v1/carts").by(guest));
        return new Sent("POST", cart.header("Location") + "/lines")
                .by(guest)
                .header("If-Match", cart.header("ETag"))
                .body("{\"sku\": \"" + sku + "\", \"quantity\": 9999}");
    }

    /// In the version that was seen.
    private static Sent redeeming(EngineShop shop) {
        var guest = shop.aGuest();
        var cart = shop.done(new Sent("POST", "/store/v1/carts").by(guest));
        return new Sent("POST", cart.header("Location") + "/coupons")
                .by(guest)
                .header("If-Match", cart.header("ETag"))
                .body("{\"code\": \"" + aCoupon(shop).at("/code") + "\"}");
    }

    private static Sent buying(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        return shop.checkout(shop.cartWith(sku, 1, guest), "tok_ok", guest);
    }

    private static Sent paying(EngineShop shop) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        var checkout = shop.checkout(shop.cartWith(sku, 1, guest), "tok_declined", guest);
        var order = shop.done(checkout.header("Idempotency-Key", name()));
        shop.settle(order.at("/id"));
        return new Sent("POST", order.header("Location") + "/payments")
                .by(guest)
                .body("{\"provider\": \"sandbox\", \"token\": \"tok_ok\"}");
    }

    private static Sent leaving(EngineShop shop) {
        return cancelling(shop, "/store/v1/orders/");
    }

    private static Sent cancelling(EngineShop shop, String orders) {
        var guest = shop.aGuest();
        var sku = name();
        shop.selling(sku);
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/" + sku, "{\"on_hand\": 3}"));
        var checkout = shop.checkout(shop.cartWith(sku, 3, guest), "tok_ok", guest);
        var order = shop.done(checkout.header("Idempotency-Key", name()));
        return new Sent("POST", orders + order.at("/id") + "/cancel")
                .by(guest)
                .header("If-Match", order.header("ETag"))
                .body("{}");
    }

    private static Sent creating(EngineShop shop) {
        return shop.asStaff("POST", "/admin/v1/products", EngineShop.product(name()));
    }

    /// Archives what an answer told of, in the version that it had then.
    private static Sent ending(EngineShop shop, Reply told, String kind, String pointer) {
        return shop.asStaff("POST", "/admin/v1/" + kind + "/" + told.at(pointer) + "/archive", "{}")
                .header("If-Match", told.header("ETag"));
    }

    private static Sent varying(EngineShop shop) {
        var tee = aTee(shop);
        return shop.asStaff("POST", tee.header("Location") + "/variants", large(name()))
                .header("If-Match", tee.header("ETag"));
    }

    private static Reply aTee(EngineShop shop) {
        return shop.done(
                shop.asStaff(
                        "POST",
                        "/admin/v1/products",
                        """
                        {"type": "variable", "title": "Tee", "status": "published",
                         "options": [{"name": "Size", "values": ["M", "L"]}],
                         "variants": [{"sku": "%s", "options": {"Size": "M"},
                                       "price": {"amount": 1999, "currency": "USD"}}]}\
                        """
                                .formatted(name())));
    }

    private static String large(String sku) {
        return """
        {"sku": "%s", "options": {"Size": "L"}, "price": {"amount": 2100, "currency": "USD"}}\
        """
                .formatted(sku);
    }

    private static String category() {
        return "{\"name\": \"" + name() + "\"}";
    }

    private static Reply aCategory(EngineShop shop) {
        return shop.done(shop.asStaff("POST", "/admin/v1/categories", category()));
    }

    private static String coupon(String code) {
        return "{\"code\": \"" + code + "\", \"kind\": \"free_shipping\"}";
    }

    private static Reply aCoupon(EngineShop shop) {
        return made(shop, "coupons", coupon(name()));
    }

    private static Reply made(EngineShop shop, String kind, String body) {
        return shop.done(shop.asStaff("POST", "/admin/v1/" + kind, body));
    }

    private static String zone(String name) {
        return """
        {"name": "%s", "areas": [{"country": "IS"}], "methods": []}\
        """
                .formatted(name);
    }

    private static String rate(String name) {
        return """
        {"name": "%s", "country": "IS", "rate": "0.24"}\
        """
                .formatted(name);
    }

    private static Sent emptyingAShelf(EngineShop shop) {
        var sku = name();
        shop.selling(sku);
        var stock = "/admin/v1/stock/" + sku;
        shop.done(shop.asStaff("PUT", stock, "{\"on_hand\": 3}"));
        return shop.asStaff(
                "POST", stock + "/adjustments", "{\"delta\": -3, \"reason\": \"broken\"}");
    }

    private static String file(int size) {
        return "{\"filename\": \"products.csv\", \"size\": " + size + "}";
    }
}
