package io.woocom.functions;

import io.woocom.functions.KeyedRequests.Case;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every route by which staff and integrations write, each with a request that changes something,
/// and what the audit log says of it.
final class AuditedRequests {

    private static final Map<String, String> ACTIONS =
            Map.ofEntries(
                    Map.entry("POST /admin/v1/products", "product.created"),
                    Map.entry("PATCH /admin/v1/products/{product_id}", "product.changed"),
                    Map.entry("POST /admin/v1/products/{product_id}/archive", "product.changed"),
                    Map.entry("POST /admin/v1/products/{product_id}/variants", "product.changed"),
                    Map.entry("PATCH /admin/v1/variants/{variant_id}", "product.changed"),
                    Map.entry("POST /admin/v1/variants/{variant_id}/archive", "product.changed"),
                    Map.entry("POST /admin/v1/categories", "category.created"),
                    Map.entry("PATCH /admin/v1/categories/{category_id}", "category.changed"),
                    Map.entry(
                            "POST /admin/v1/categories/{category_id}/archive", "category.changed"),
                    Map.entry("POST /admin/v1/customers", "customer.created"),
                    Map.entry("PATCH /admin/v1/customers/{customer_id}", "customer.changed"),
                    Map.entry("POST /admin/v1/customers/{customer_id}/archive", "customer.changed"),
                    Map.entry("POST /admin/v1/media", ""),
                    Map.entry("POST /admin/v1/coupons", "coupon.created"),
                    Map.entry("PATCH /admin/v1/coupons/{coupon_id}", "coupon.changed"),
                    Map.entry("POST /admin/v1/coupons/{coupon_id}/archive", "coupon.changed"),
                    Map.entry("PATCH /admin/v1/settings", "store.changed"),
                    Map.entry("POST /admin/v1/shipping-zones", "store.changed"),
                    Map.entry("PATCH /admin/v1/shipping-zones/{shipping_zone_id}", "store.changed"),
                    Map.entry(
                            "POST /admin/v1/shipping-zones/{shipping_zone_id}/archive",
                            "store.changed"),
                    Map.entry("POST /admin/v1/tax-rates", "store.changed"),
                    Map.entry("PATCH /admin/v1/tax-rates/{tax_rate_id}", "store.changed"),
                    Map.entry("POST /admin/v1/tax-rates/{tax_rate_id}/archive", "store.changed"),
                    Map.entry("PUT /admin/v1/stock/{sku}", "stock.changed"),
                    Map.entry("POST /admin/v1/stock/{sku}/adjustments", "stock.changed"),
                    Map.entry("POST /admin/v1/imports", "import.created"),
                    Map.entry("POST /admin/v1/orders/{order_id}/cancel", "order.changed"),
                    Map.entry("POST /admin/v1/orders/{order_id}/refunds", "order.changed"),
                    Map.entry("POST /admin/v1/orders/{order_id}/captures", "order.changed"),
                    Map.entry("POST /admin/v1/orders/{order_id}/payments", "order.changed"),
                    Map.entry("POST /admin/v1/orders/{order_id}/fulfillments", "order.changed"),
                    Map.entry(
                            "PATCH /admin/v1/orders/{order_id}/fulfillments/{fulfillment_id}",
                            "order.changed"),
                    Map.entry("POST /admin/v1/orders/{order_id}/returns", "order.changed"),
                    Map.entry("POST /admin/v1/webhook-endpoints", "webhook_endpoint.created"),
                    Map.entry(
                            "PATCH /admin/v1/webhook-endpoints/{webhook_endpoint_id}",
                            "webhook_endpoint.changed"),
                    Map.entry(
                            "DELETE /admin/v1/webhook-endpoints/{webhook_endpoint_id}",
                            "webhook_endpoint.removed"),
                    Map.entry(
                            "POST /admin/v1/webhook-endpoints/{webhook_endpoint_id}/replay",
                            "webhook_endpoint.changed"),
                    Map.entry("PUT /admin/v1/reports/replay", ""));

    private AuditedRequests() {}

    static List<Case> all() {
        var keyed = KeyedRequests.all().stream().filter(one -> one.route().contains(" /admin/v1/"));
        return Stream.concat(keyed, others()).toList();
    }

    /// None where nothing is saved: what is set in motion says itself what it did.
    static Optional<String> action(String route) {
        var action = ACTIONS.get(route);
        if (action == null) {
            throw new AssertionError("say what the audit log tells of " + route);
        }
        return Optional.of(action).filter(text -> !text.isEmpty());
    }

    private static Stream<Case> others() {
        return Stream.of(
                Case.of(
                        "PATCH /admin/v1/products/{product_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(shop, "products", EngineShop.product(name())),
                                        "{\"title\": \"Other\"}")),
                Case.of("PATCH /admin/v1/variants/{variant_id}", AuditedRequests::repricing),
                Case.of(
                        "PATCH /admin/v1/categories/{category_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(shop, "categories", "{\"name\": \"" + name() + "\"}"),
                                        "{\"name\": \"Renamed\"}")),
                Case.of(
                        "PATCH /admin/v1/coupons/{coupon_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(
                                                shop,
                                                "coupons",
                                                "{\"code\": \""
                                                        + name()
                                                        + "\", \"kind\": \"free_shipping\"}"),
                                        "{\"active\": false}")),
                Case.of(
                        "PATCH /admin/v1/customers/{customer_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(
                                                shop,
                                                "customers",
                                                "{\"email\": \"" + name() + "@example.com\"}"),
                                        "{\"name\": \"Ada Byron\"}")),
                Case.of(
                        "PATCH /admin/v1/settings",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        "/admin/v1/settings",
                                        "{\"name\": \"Shop " + name() + "\"}")),
                Case.of(
                        "PATCH /admin/v1/shipping-zones/{shipping_zone_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(
                                                shop,
                                                "shipping-zones",
                                                "{\"name\": \"Z\", \"areas\": [{\"country\": \"IS\"}],"
                                                        + " \"methods\": []}"),
                                        "{\"name\": \"Iceland\"}")),
                Case.of(
                        "PATCH /admin/v1/tax-rates/{tax_rate_id}",
                        shop ->
                                shop.asStaff(
                                        "PATCH",
                                        made(
                                                shop,
                                                "tax-rates",
                                                "{\"name\": \"R\", \"country\": \"IS\","
                                                        + " \"rate\": \"0.24\"}"),
                                        "{\"rate\": \"0.11\"}")),
                Case.of("PUT /admin/v1/stock/{sku}", AuditedRequests::counting),
                Case.of(
                        "PATCH /admin/v1/orders/{order_id}/fulfillments/{fulfillment_id}",
                        AuditedRequests::tracking),
                Case.of(
                        "PATCH /admin/v1/webhook-endpoints/{webhook_endpoint_id}",
                        shop -> shop.asStaff("PATCH", endpoint(shop), "{\"active\": false}")),
                Case.of(
                        "DELETE /admin/v1/webhook-endpoints/{webhook_endpoint_id}",
                        shop -> shop.asStaff("DELETE", endpoint(shop), "")),
                Case.of(
                        "PUT /admin/v1/reports/replay",
                        shop -> shop.asStaff("PUT", "/admin/v1/reports/replay", "{}")));
    }

    private static Sent repricing(EngineShop shop) {
        var variant = shop.selling(name()).at("/variants/0/id");
        return shop.asStaff(
                "PATCH",
                "/admin/v1/variants/" + variant,
                "{\"price\": {\"amount\": 2500, \"currency\": \"USD\"}}");
    }

    /// Not for the first time.
    private static Sent counting(EngineShop shop) {
        var sku = name();
        shop.selling(sku);
        var stock = "/admin/v1/stock/" + sku;
        shop.done(shop.asStaff("PUT", stock, "{\"on_hand\": 3}"));
        return shop.asStaff("PUT", stock, "{\"on_hand\": 7}");
    }

    private static Sent tracking(EngineShop shop) {
        var shipping =
                KeyedRequests.all().stream()
                        .filter(one -> one.route().endsWith("/fulfillments"))
                        .findFirst()
                        .orElseThrow()
                        .request()
                        .apply(shop);
        var parcel = shop.done(shipping.header("Idempotency-Key", name()));
        return shop.asStaff(
                "PATCH",
                shipping.path() + "/" + parcel.at("/id"),
                "{\"tracking\": {\"carrier\": \"post\", \"number\": \"ADA-BYRON-1\"}}");
    }

    private static String endpoint(EngineShop shop) {
        return made(
                shop,
                "webhook-endpoints",
                "{\"url\": \"https://erp.example.com/in\", \"event_types\": [\"*\"]}");
    }

    private static String made(EngineShop shop, String kind, String body) {
        return shop.done(shop.asStaff("POST", "/admin/v1/" + kind, body)).header("Location");
    }

    private static String name() {
        return KeyedRequests.name();
    }
}
