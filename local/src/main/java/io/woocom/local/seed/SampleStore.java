package io.woocom.local.seed;

import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Limits;
import io.woocom.domain.coupon.Terms;
import io.woocom.domain.coupon.Worth;
import io.woocom.domain.customer.Address;
import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.pricing.Tariff;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Settings;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.TaxRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// The settings of *Larch & Loam*, the sample shop: prices in USD without tax, shipping to the
/// United States, Canada and the European Union.
public final class SampleStore {

    private static final String CURRENCY = "USD";

    /// ZIP codes of a place that does not exist would fail an address check, so it is a real one.
    private static final Address HOME =
            new Address(
                    "Larch & Loam",
                    Optional.empty(),
                    "400 Pine Street",
                    Optional.empty(),
                    "Seattle",
                    Optional.of("WA"),
                    Optional.of("98101"),
                    "US",
                    Optional.empty());

    private SampleStore() {}

    /// Not saved yet.
    public static Store settings(Ids ids) {
        return new Store(
                new Settings(
                        "Larch & Loam",
                        HOME,
                        Currency.getInstance(CURRENCY),
                        false,
                        ZoneId.of("America/Los_Angeles"),
                        Locale.US,
                        CaptureTime.AT_ONCE,
                        Duration.ofMinutes(15),
                        Settings.USUAL_RETENTION,
                        Set.of("sandbox", "manual")),
                zones(ids),
                SampleTaxes.all()
                        .map(rate -> new TaxRule(TaxRateId.next(ids), rate, false))
                        .toList(),
                Revision.NEW);
    }

    /// Ten percent for whoever finds it.
    public static Coupon welcome(Ids ids, Instant now) {
        return Coupon.create(
                CouponId.next(ids),
                new Coupon.Content(
                        new CouponCode("WELCOME10"),
                        new Worth.Percent(Rate.of("0.1")),
                        Terms.NONE,
                        Limits.NONE,
                        true),
                now);
    }

    /// Who lives near the store can come for their goods: the zone of its own state is the closest
    /// to them.
    private static List<ShippingZone> zones(Ids ids) {
        var american = standard(ids, 599, "3–5 business days");
        return List.of(
                zone(ids, "United States", countries("US"), american, express(ids)),
                zone(
                        ids,
                        "Washington",
                        List.of(Area.of(new Region("US", Optional.of("WA")))),
                        standard(ids, 599, "2–3 business days"),
                        pickup(ids)),
                zone(ids, "Canada", countries("CA"), standard(ids, 1299, "5–8 business days")),
                zone(
                        ids,
                        "European Union",
                        countries(SampleTaxes.EUROPEAN_UNION.toArray(String[]::new)),
                        standard(ids, 1999, "6–10 business days")));
    }

    private static ShippingZone zone(
            Ids ids, String name, List<Area> areas, ShippingRule... methods) {
        return new ShippingZone(ShippingZoneId.next(ids), name, areas, List.of(methods), false);
    }

    private static List<Area> countries(String... codes) {
        return Stream.of(codes).map(code -> Area.of(Region.country(code))).toList();
    }

    private static ShippingRule standard(Ids ids, long cents, String estimate) {
        return ShippingRule.flat(ShippingMethodId.next(ids), "Standard", usd(cents), estimate);
    }

    private static ShippingRule express(Ids ids) {
        var bands =
                List.of(
                        new Tariff.Band(OptionalLong.of(1_000), usd(1_499)),
                        new Tariff.Band(OptionalLong.of(5_000), usd(2_499)),
                        new Tariff.Band(OptionalLong.empty(), usd(4_999)));
        return new ShippingRule(
                ShippingMethodId.next(ids),
                "Express",
                new Tariff.ByWeight(bands),
                Optional.empty(),
                "1–2 business days");
    }

    private static ShippingRule pickup(Ids ids) {
        return new ShippingRule(
                ShippingMethodId.next(ids),
                "Pickup in Seattle",
                new Tariff.Pickup(usd(0)),
                Optional.empty(),
                "ready within a day");
    }

    private static Money usd(long cents) {
        return Money.of(cents, CURRENCY);
    }
}
