package io.woocom.functions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.manifest.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which group of the staff may call what, and which scope lets a program do so: every route, asked
/// as each of them. Who may not is told 403; what else is wrong with the request is told to the
/// others.
class RolesTest {

    private static final String ROLES =
            """
            GET /admin/v1/products                                           | admin catalog ------ ------- | catalog.read
            POST /admin/v1/products                                          | admin catalog ------ ------- | catalog.write
            GET /admin/v1/products/{product_id}                              | admin catalog ------ ------- | catalog.read
            PATCH /admin/v1/products/{product_id}                            | admin catalog ------ ------- | catalog.write
            POST /admin/v1/products/{product_id}/archive                     | admin catalog ------ ------- | catalog.write
            POST /admin/v1/products/{product_id}/variants                    | admin catalog ------ ------- | catalog.write
            GET /admin/v1/products/{product_id}/variants                     | admin catalog ------ ------- | catalog.read
            GET /admin/v1/variants                                           | admin catalog ------ ------- | catalog.read
            GET /admin/v1/variants/{variant_id}                              | admin catalog ------ ------- | catalog.read
            PATCH /admin/v1/variants/{variant_id}                            | admin catalog ------ ------- | catalog.write
            POST /admin/v1/variants/{variant_id}/archive                     | admin catalog ------ ------- | catalog.write
            GET /admin/v1/categories                                         | admin catalog ------ ------- | catalog.read
            POST /admin/v1/categories                                        | admin catalog ------ ------- | catalog.write
            GET /admin/v1/categories/{category_id}                           | admin catalog ------ ------- | catalog.read
            PATCH /admin/v1/categories/{category_id}                         | admin catalog ------ ------- | catalog.write
            POST /admin/v1/categories/{category_id}/archive                  | admin catalog ------ ------- | catalog.write
            POST /admin/v1/media                                             | admin catalog ------ ------- | catalog.write
            GET /admin/v1/coupons                                            | admin catalog ------ ------- | catalog.read
            POST /admin/v1/coupons                                           | admin catalog ------ ------- | catalog.write
            GET /admin/v1/coupons/{coupon_id}                                | admin catalog ------ ------- | catalog.read
            PATCH /admin/v1/coupons/{coupon_id}                              | admin catalog ------ ------- | catalog.write
            POST /admin/v1/coupons/{coupon_id}/archive                       | admin catalog ------ ------- | catalog.write
            GET /admin/v1/settings                                           | admin ------- ------ ------- | settings.read
            PATCH /admin/v1/settings                                         | admin ------- ------ ------- | settings.write
            GET /admin/v1/shipping-zones                                     | admin catalog ------ ------- | settings.read
            POST /admin/v1/shipping-zones                                    | admin catalog ------ ------- | settings.write
            GET /admin/v1/shipping-zones/{shipping_zone_id}                  | admin catalog ------ ------- | settings.read
            PATCH /admin/v1/shipping-zones/{shipping_zone_id}                | admin catalog ------ ------- | settings.write
            POST /admin/v1/shipping-zones/{shipping_zone_id}/archive         | admin catalog ------ ------- | settings.write
            GET /admin/v1/tax-rates                                          | admin catalog ------ ------- | settings.read
            POST /admin/v1/tax-rates                                         | admin catalog ------ ------- | settings.write
            GET /admin/v1/tax-rates/{tax_rate_id}                            | admin catalog ------ ------- | settings.read
            PATCH /admin/v1/tax-rates/{tax_rate_id}                          | admin catalog ------ ------- | settings.write
            POST /admin/v1/tax-rates/{tax_rate_id}/archive                   | admin catalog ------ ------- | settings.write
            GET /admin/v1/stock/{sku}                                        | admin catalog orders ------- | stock.read
            PUT /admin/v1/stock/{sku}                                        | admin catalog ------ ------- | stock.write
            POST /admin/v1/stock/{sku}/adjustments                           | admin catalog ------ ------- | stock.write
            GET /admin/v1/stock/{sku}/movements                              | admin catalog orders ------- | stock.read
            POST /admin/v1/imports                                           | admin catalog ------ ------- | imports.write
            GET /admin/v1/imports                                            | admin catalog ------ ------- | imports.write
            GET /admin/v1/imports/{import_id}                                | admin catalog ------ ------- | imports.write
            GET /admin/v1/imports/{import_id}/refused-rows                   | admin catalog ------ ------- | imports.write
            GET /admin/v1/orders                                             | admin ------- orders support | orders.read
            GET /admin/v1/orders/{order_id}                                  | admin ------- orders support | orders.read
            POST /admin/v1/orders/{order_id}/cancel                          | admin ------- orders ------- | orders.write
            POST /admin/v1/orders/{order_id}/refunds                         | admin ------- orders ------- | orders.write
            POST /admin/v1/orders/{order_id}/captures                        | admin ------- orders ------- | orders.write
            POST /admin/v1/orders/{order_id}/payments                        | admin ------- orders ------- | orders.write
            POST /admin/v1/orders/{order_id}/fulfillments                    | admin ------- orders ------- | orders.write
            PATCH /admin/v1/orders/{order_id}/fulfillments/{fulfillment_id}  | admin ------- orders ------- | orders.write
            POST /admin/v1/orders/{order_id}/returns                         | admin ------- orders ------- | orders.write
            GET /admin/v1/customers                                          | admin ------- orders support | customers.read
            GET /admin/v1/customers/{customer_id}                            | admin ------- orders support | customers.read
            POST /admin/v1/customers                                         | admin ------- ------ support | customers.write
            PATCH /admin/v1/customers/{customer_id}                          | admin ------- ------ support | customers.write
            POST /admin/v1/customers/{customer_id}/archive                   | admin ------- ------ support | customers.write
            GET /admin/v1/events                                             | admin ------- ------ ------- | events.read
            GET /admin/v1/reports/sales                                      | admin ------- orders ------- | reports.read
            GET /admin/v1/reports/stock-value                                | admin catalog orders ------- | reports.read
            GET /admin/v1/reports/low-stock                                  | admin catalog orders ------- | reports.read
            PUT /admin/v1/reports/replay                                     | admin ------- ------ ------- | reports.write
            GET /admin/v1/audit                                              | admin ------- ------ ------- | audit.read
            POST /admin/v1/webhook-endpoints                                 | admin ------- ------ ------- | webhooks.write
            GET /admin/v1/webhook-endpoints                                  | admin ------- ------ ------- | webhooks.write
            GET /admin/v1/webhook-endpoints/{webhook_endpoint_id}            | admin ------- ------ ------- | webhooks.write
            PATCH /admin/v1/webhook-endpoints/{webhook_endpoint_id}          | admin ------- ------ ------- | webhooks.write
            DELETE /admin/v1/webhook-endpoints/{webhook_endpoint_id}         | admin ------- ------ ------- | webhooks.write
            POST /admin/v1/webhook-endpoints/{webhook_endpoint_id}/replay    | admin ------- ------ ------- | webhooks.write
            GET /admin/v1/webhook-endpoints/{webhook_endpoint_id}/deliveries | admin ------- ------ ------- | webhooks.write
            """;

    private static final List<String> GROUPS = List.of("admin", "catalog", "orders", "support");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EngineShop shop;

    @BeforeAll
    static void open() {
        shop = new EngineShop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    record Row(String method, String path, List<String> groups, String scope) {

        static Row of(String line) {
            var cells = line.split(" *\\| *", -1);
            var route = cells[0].split(" ", -1);
            return new Row(
                    route[0], route[1], List.of(cells[1].split(" ", -1)), "woocom/" + cells[2]);
        }

        List<String> groupsOnly() {
            return groups.stream().filter(GROUPS::contains).toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Row> rows() {
        return ROLES.lines().map(Row::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void staff_may_do_what_their_group_may(Row row) {
        for (var group : GROUPS) {
            var reply = ask(row, "cognito:groups", "[" + group + "]");
            assertAllowed(reply, row.groups().contains(group), row + " as " + group);
        }
        assertAllowed(ask(row, "cognito:groups", "[]"), false, row + " in no group");
        assertAllowed(ask(row, "cognito:groups", "[visitors]"), false, row + " in another group");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_program_may_do_what_its_scope_names(Row row) {
        for (var scope : rows().stream().map(Row::scope).distinct().toList()) {
            var reply = ask(row, "scope", scope);
            assertAllowed(reply, scope.equals(row.scope()), row + " with " + scope);
        }
        assertAllowed(
                ask(row, "scope", "aws.cognito.signin.user.admin"), false, row + " signed in");
    }

    @Test
    void no_route_is_forgotten() {
        var routes =
                Manifest.functions().stream()
                        .flatMap(function -> function.routes().stream())
                        .filter(route -> route.path().startsWith("/admin/"))
                        .map(Route::key)
                        .collect(toSet());
        assertThat(rows()).extracting(Row::toString).containsExactlyInAnyOrderElementsOf(routes);
    }

    /// Read by its lines: it has one for a path, a method, the scopes and the groups.
    @Test
    void the_description_of_the_interface_says_the_same() {
        var described = new ArrayList<String>();
        var path = "";
        var method = "";
        var scope = "";
        for (var line : Contract.description().lines().toList()) {
            if (line.startsWith("  /")) {
                path = line.strip().replace(":", "");
            } else if (line.matches("    (get|put|post|patch|delete):")) {
                method = line.strip().replace(":", "").toUpperCase(Locale.ROOT);
            } else if (line.contains("integration: [")) {
                scope = line.replaceAll(".*integration: \\[(.*?)].*", "$1");
            } else if (line.startsWith("      x-woocom-groups:")) {
                var groups = line.replaceAll(".*\\[(.*)]", "$1").replace(",", "");
                described.add(method + " " + path + " " + groups + " " + scope);
            }
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream()
                                .map(row ->
                                        row
                                                + " "
                                                + String.join(" ", row.groupsOnly())
                                                + " "
                                                + row.scope())
                                .toList());
    }

    private static void assertAllowed(Reply reply, boolean allowed, String who) {
        if (allowed) {
            assertThat(reply.status())
                    .as(who + ": " + reply.body())
                    .isNotIn(401, 403)
                    .isLessThan(500);
        } else {
            assertThat(reply.status()).as(who).isEqualTo(403);
            assertThat(reply.at("/code")).isEqualTo("forbidden");
        }
    }

    private static Reply ask(Row row, String claim, String value) {
        var claims =
                Map.of(
                        "token_use",
                        "access",
                        "sub",
                        "3f9a",
                        "client_id",
                        "web",
                        "exp",
                        "4102444800",
                        claim,
                        value);
        var path = row.path().replaceAll("\\{\\w+}", "none");
        var sent = new Sent(row.method(), path).byToken(claims);
        return shop.send(
                Stream.of("GET", "DELETE").anyMatch(row.method()::equals) ? sent : sent.body("{}"));
    }
}
