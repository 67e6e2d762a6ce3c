package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Administrators set the store up; whoever keeps the catalogue sets shipping and taxes.
final class StoreDeskTest {

    private static final String SETTINGS = "/admin/v1/settings";
    private static final String ZONES = "/admin/v1/shipping-zones";
    private static final String RATES = "/admin/v1/tax-rates";

    private static final String ALASKA =
            """
            {"name": "Anchorage", "areas": [{"country": "US", "region": "AK", "postal_codes": ["995*"]}],
             "methods": [
               {"name": "Parcel", "kind": "by_weight", "delivery_estimate": "5 days",
                "bands": [{"up_to": 1000, "price": {"amount": 900, "currency": "USD"}},
                          {"price": {"amount": 2900, "currency": "USD"}}]},
               {"name": "Pickup", "kind": "pickup"}]}\
            """;

    private final Shop shop = new Shop();

    @Test
    void administrators_read_and_change_the_settings() {
        var settings = admin(shop.get(SETTINGS));
        assertThat(settings.at("/currency")).isEqualTo("USD");
        assertThat(settings.at("/capture")).isEqualTo("at_once");
        assertThat(settings.at("/countries")).isEqualTo("[CA, US]");

        var changed =
                admin(
                        shop.patch(
                                        SETTINGS,
                                        """
                                        {"name": "Hearth", "prices_include_tax": true, "hold_minutes": 30,
                                         "capture": "on_shipment", "retention_days": 90, "locale": "de-DE",
                                         "time_zone": "Europe/Berlin", "providers": ["sandbox", "manual"]}\
                                        """)
                                .header("If-Match", settings.header("ETag")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/hold_minutes")).isEqualTo("30");
        assertThat(changed.at("/address/city")).isEqualTo("Portland");
        var late = admin(shop.patch(SETTINGS, "{}").header("If-Match", settings.header("ETag")));
        assertThat(late.status()).isEqualTo(412);
        assertThat(
                        admin(shop.get(SETTINGS).header("If-None-Match", changed.header("ETag")))
                                .status())
                .isEqualTo(304);
    }

    @Test
    void nobody_else_sees_the_settings() {
        assertThat(shop.send(shop.get(SETTINGS).byToken(shop.staff("catalog"))).status())
                .isEqualTo(403);
        assertThat(shop.send(shop.get(ZONES).byToken(shop.staff("catalog"))).status())
                .isEqualTo(200);
        assertThat(shop.send(shop.get(RATES).byToken(shop.staff("orders"))).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"currency\":\"XXL\"}|[/currency bad_format]",
                "{\"time_zone\":\"Mars/Base\"}|[/time_zone bad_format]",
                "{\"locale\":\"no locale\"}|[/locale bad_format]",
                "{\"capture\":\"later\"}|[/capture not_allowed]",
                "{\"hold_minutes\":0}|[/hold_minutes too_small]",
                "{\"retention_days\":1.5}|[/retention_days wrong_type]",
                "{\"providers\":[\"shell\"]}|[/providers/0 not_allowed]",
                "{\"providers\":[\"manual\",\"stripe\"]}|[/providers/1 not_allowed]",
                "{\"countries\":[\"US\"]}|[/countries not_allowed]",
                "{\"address\":{\"name\":\"A\",\"line1\":\"1\",\"city\":\"X\",\"country\":\"US\"}}|[/address/region required, /address/postal_code required]",
                "{\"name\":null,\"version\":1}|[/name wrong_type, /version unknown_field]"
            })
    void settings_that_are_not_valid_are_told_where(String body, String faults) {
        var reply = admin(shop.patch(SETTINGS, body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasToString(faults);
    }

    @Test
    void the_currency_stays_while_something_is_priced_in_it() {
        var reply = admin(shop.patch(SETTINGS, "{\"currency\":\"EUR\"}"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/detail")).contains("archive its zones first");
    }

    @Test
    void a_closer_zone_takes_over_and_hands_back_when_archived() {
        var guest = shop.aGuest();
        shop.selling(aProduct().sku("MUG").priced(1_000));
        var cart = aCart(guest);
        assertThat(options(cart, guest)).containsExactly("Standard");

        var created = admin(shop.post(ZONES, ALASKA));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/areas/0/postal_codes")).isEqualTo("[995*]");
        assertThat(options(cart, guest)).containsExactly("Pickup", "Parcel");

        var zone = created.header("Location");
        assertThat(admin(shop.get(zone)).body()).isEqualTo(created.body());
        assertThat(admin(shop.post(zone + "/archive", "")).at("/status")).isEqualTo("archived");
        assertThat(options(cart, guest)).containsExactly("Standard");
        assertThat(admin(shop.patch(zone, "{\"name\":\"A\"}")).status()).isEqualTo(409);
        assertThat(admin(shop.get(ZONES)).at("/data/1/status")).isEqualTo("archived");
    }

    @Test
    void a_way_of_shipping_that_names_its_id_stays_the_same() {
        var created = admin(shop.post(ZONES, ALASKA));
        var id = created.at("/methods/1/id");
        var changed =
                admin(
                        shop.patch(
                                        created.header("Location"),
                                        """
                                        {"methods": [
                                          {"id": "%s", "name": "Collect", "kind": "pickup"},
                                          {"name": "Flat", "kind": "flat",
                                           "price": {"amount": 1, "currency": "USD"},
                                           "free_from": {"amount": 5000, "currency": "USD"}}]}\
                                        """
                                                .formatted(id))
                                .header("If-Match", created.header("ETag")));

        assertThat(changed.at("/methods/0/id")).isEqualTo(id);
        assertThat(changed.at("/methods/0/price/amount")).isEqualTo("0");
        assertThat(changed.at("/methods/1/free_from/amount")).isEqualTo("5000");
        assertThat(changed.at("/methods/1/id")).startsWith("shp_").isNotEqualTo(id);
        assertThat(changed.at("/name")).isEqualTo("Anchorage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|[/name required, /areas required, /methods required]",
                "{\"name\":\"Z\",\"areas\":[],\"methods\":[]}|[/areas too_short]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"ZZ\"}],\"methods\":[]}|[/areas/0/country bad_format]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"US\",\"postal_codes\":[\"9*9\"]}],\"methods\":[]}|[/areas/0/postal_codes/0 bad_format]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"US\"}],\"methods\":[{\"name\":\"A\",\"kind\":\"flat\"}]}|[/methods/0/price required]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"US\"}],\"methods\":[{\"name\":\"A\",\"kind\":\"by_price\"}]}|[/methods/0/bands required]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"US\"}],\"methods\":[{\"name\":\"A\",\"kind\":\"pickup\",\"bands\":[{\"price\":{\"amount\":1,\"currency\":\"USD\"}}]}]}|[/methods/0/bands not_allowed]",
                "{\"name\":\"Z\",\"areas\":[{\"country\":\"US\"}],\"methods\":[{\"name\":\"A\",\"kind\":\"flat\",\"price\":{\"amount\":1,\"currency\":\"EUR\"}}]}|[/methods/0/price not_allowed]"
            })
    void zones_that_are_not_valid_are_told_where(String body, String faults) {
        var reply = admin(shop.post(ZONES, body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasToString(faults);
    }

    @Test
    void bands_that_do_not_rise_and_ways_that_are_not_there_are_refused() {
        var falling = ALASKA.replace("\"up_to\": 1000, ", "");
        assertThat(admin(shop.post(ZONES, falling)).faults())
                .containsExactly("/methods/0/bands not_allowed");
        var foreign =
                ALASKA.replace(
                        "\"kind\": \"pickup\"",
                        "\"kind\": \"pickup\", \"id\": \"shp_00000000000000000000000009\"");
        assertThat(admin(shop.post(ZONES, foreign)).faults())
                .containsExactly("/methods/1/id not_allowed");
    }

    @Test
    void a_tax_is_collected_from_its_making_until_it_is_archived() {
        var guest = shop.aGuest();
        shop.selling(aProduct().sku("MUG").priced(1_000));
        var cart = aCart(guest);
        assertThat(tax(cart, guest)).isEqualTo("0");

        var created =
                admin(
                        shop.post(
                                RATES,
                                "{\"name\":\"Sales tax\",\"country\":\"US\",\"region\":\"AK\",\"rate\":\"0.05\"}"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/tax_category")).isEqualTo("standard");
        assertThat(tax(cart, guest)).isEqualTo("50");

        var rate = created.header("Location");
        var changed =
                admin(shop.patch(rate, "{\"rate\":\"0.10\",\"region\":null,\"compound\":true}"));
        assertThat(changed.at("/rate")).isEqualTo("0.1");
        assertThat(changed.at("/region")).isEqualTo("null");
        assertThat(tax(cart, guest)).isEqualTo("100");
        assertThat(admin(shop.post(rate + "/archive", "")).at("/status")).isEqualTo("archived");
        assertThat(tax(cart, guest)).isEqualTo("0");
        assertThat(admin(shop.patch(rate, "{\"rate\":\"0.2\"}")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|[/name required, /country required, /rate required]",
                "{\"name\":\"T\",\"country\":\"US\",\"rate\":0.05}|[/rate wrong_type]",
                "{\"name\":\"T\",\"country\":\"US\",\"rate\":\"-0.05\"}|[/rate bad_format]",
                "{\"name\":\"T\",\"country\":\"US\",\"rate\":\"11\"}|[/rate bad_format]",
                "{\"name\":\"T\",\"country\":\"US\",\"rate\":\"0.1\",\"tax_category\":\"A B\"}|[/tax_category bad_format]",
                "{\"name\":\"T\",\"country\":\"US\",\"rate\":\"0.1\",\"priority\":-1}|[/priority too_small]"
            })
    void rates_that_are_not_valid_are_told_where(String body, String faults) {
        var reply = admin(shop.post(RATES, body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasToString(faults);
    }

    @Test
    void lists_go_on_page_by_page() {
        for (var i = 0; i < 3; i++) {
            admin(
                    shop.post(
                            RATES,
                            "{\"name\":\"T" + i + "\",\"country\":\"DE\",\"rate\":\"0.1\"}"));
        }
        var first = admin(shop.get(RATES + "?limit=3"));
        var second = admin(shop.get(RATES + "?limit=3&cursor=" + first.at("/page/next_cursor")));

        assertThat(first.at("/data/2/name")).isEqualTo("T1");
        assertThat(second.at("/data/0/name")).isEqualTo("T2");
        assertThat(second.at("/page/has_more")).isEqualTo("false");
        assertThat(admin(shop.get(RATES + "/tax_nonsense")).status()).isEqualTo(404);
    }

    private String aCart(Principal guest) {
        var cart = shop.send(shop.post("/store/v1/carts", "{}").by(guest)).header("Location");
        shop.send(shop.post(cart + "/lines", "{\"sku\":\"MUG\",\"quantity\":1}").by(guest));
        var contact =
                """
                {"email": "ada@example.com", "shipping_address": {"name": "Ada Byron",
                 "line1": "12 Analytical Way", "city": "Anchorage", "region": "AK",
                 "postal_code": "99501", "country": "US"}}\
                """;
        shop.send(shop.put(cart + "/contact", contact).by(guest));
        return cart;
    }

    private List<String> options(String cart, Principal guest) {
        var reply = shop.send(shop.get(cart + "/shipping-options").by(guest));
        return IntStream.range(0, 5)
                .mapToObj(i -> reply.at("/data/" + i + "/name"))
                .filter(name -> !name.equals("missing"))
                .toList();
    }

    private String tax(String cart, Principal guest) {
        return shop.send(shop.get(cart).by(guest)).at("/totals/tax/amount");
    }

    private Reply admin(Sent sent) {
        return shop.send(sent.byToken(shop.staff("admin")));
    }
}
