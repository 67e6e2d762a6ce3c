package io.woocom.domain.pricing;

import static io.woocom.domain.pricing.Baskets.place;
import static io.woocom.domain.pricing.Baskets.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysOfShippingTest {

    private static final Region US = Region.country("US");

    @Test
    void a_band_includes_its_end_and_the_last_may_have_none() {
        var tariff = new Tariff.ByWeight(List.of(band(1_000, 500), band(5_000, 900)));

        assertThat(tariff.price(load(1_000, 0))).contains(usd(500));
        assertThat(tariff.price(load(1_001, 0))).contains(usd(900));
        assertThat(tariff.price(load(5_001, 0))).isEmpty();
        var endless =
                new Tariff.ByWeight(
                        List.of(
                                band(1_000, 500),
                                new Tariff.Band(OptionalLong.empty(), usd(2_000))));
        assertThat(endless.price(load(Long.MAX_VALUE, 0))).contains(usd(2_000));
    }

    @Test
    void a_price_of_goods_decides_where_the_tariff_says_so() {
        var tariff = new Tariff.ByPrice(List.of(band(2_000, 700), band(10_000, 300)));

        assertThat(tariff.price(load(9_999_999, 2_000))).contains(usd(700));
        assertThat(tariff.price(load(0, 2_001))).contains(usd(300));
    }

    @Test
    void bands_that_do_not_rise_are_no_tariff() {
        var open = new Tariff.Band(OptionalLong.empty(), usd(1));
        for (var bands :
                List.of(
                        List.<Tariff.Band>of(),
                        List.of(band(2, 1), band(2, 1)),
                        List.of(open, band(2, 1)))) {
            assertThatThrownBy(() -> new Tariff.ByPrice(bands))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void from_an_amount_of_goods_on_it_is_free() {
        var rule = rule(new Tariff.Flat(usd(700)), Optional.of(usd(5_000)));

        assertThat(rule.offer(load(0, 4_999)).orElseThrow().price()).isEqualTo(usd(700));
        assertThat(rule.offer(load(0, 5_000)).orElseThrow().price()).isEqualTo(usd(0));
        assertThat(rule.offer(load(0, 5_000)).orElseThrow().pickup()).isFalse();
    }

    @Test
    void the_closest_description_of_a_place_fits_best() {
        var areas =
                Stream.of(
                                Area.of(US),
                                Area.of(place("US", "AK")),
                                new Area(US, codes("9*")),
                                new Area(US, codes("995*")),
                                new Area(US, codes("99501")),
                                new Area(place("US", "AK"), codes("99501")))
                        .map(area -> area.fit(at("AK", "99501")).orElseThrow())
                        .toList();

        assertThat(areas).isSorted().doesNotHaveDuplicates();
        assertThat(new Area(US, codes("995*")).fit(at("AK", "99601"))).isEmpty();
        assertThat(Area.of(place("US", "CA")).fit(at("AK", "99501"))).isEmpty();
    }

    @Test
    void postal_codes_are_compared_without_case_and_blanks() {
        assertThat(new PostcodePattern("sw1a *").matches("SW1A 1AA")).isTrue();
        assertThat(new PostcodePattern("SW1A1AA").matches("sw1a 1aa")).isTrue();
        assertThat(new PostcodePattern("99501").matches("99501-1234")).isFalse();
        assertThat(PostcodePattern.isValid("9*5")).isFalse();
        assertThat(PostcodePattern.isValid("*")).isFalse();
    }

    private static Destination at(String state, String postalCode) {
        return new Destination(place("US", state), Optional.of(postalCode));
    }

    private static List<PostcodePattern> codes(String... patterns) {
        return Stream.of(patterns).map(PostcodePattern::new).toList();
    }

    private static ShippingRule rule(Tariff tariff, Optional<Money> free) {
        return new ShippingRule(
                new ShippingMethodId("shp_" + "0".repeat(26)), "Parcel", tariff, free, "soon");
    }

    private static Tariff.Band band(long upTo, long cents) {
        return new Tariff.Band(OptionalLong.of(upTo), usd(cents));
    }

    private static Load load(long grams, long cents) {
        return new Load(grams, usd(cents));
    }
}
