package io.woocom.functions.store;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.Countries;
import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.PostcodePattern;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Reads a shipping zone as staff write it. Its ways of shipping are given whole; one that names
/// its id keeps it, so that carts that chose it still have it.
final class ZoneBody {

    private static final int MOST_AREAS = 300;
    private static final int MOST_POSTCODES = 200;
    private static final int MOST_METHODS = 20;

    private final Optional<String> name;
    private final Optional<List<Area>> areas;
    private final Optional<List<MethodBody>> methods;

    /// @throws Refusal.Invalid with everything that is wrong
    ZoneBody(Fields fields, Currency currency, boolean whole) {
        name = field(fields, "name", whole).text(1, 200);
        areas = field(fields, "areas", whole).set(1, MOST_AREAS, ZoneBody::area);
        methods =
                field(fields, "methods", whole)
                        .list(0, MOST_METHODS, method -> MethodBody.read(method, currency));
        fields.check();
    }

    ShippingZone fresh(ShippingZoneId id, Ids ids) {
        return new ShippingZone(
                id,
                name.orElseThrow(),
                areas.orElseThrow(),
                methods(methods.orElseThrow(), List.of(), ids),
                false);
    }

    /// @throws Refusal.Conflict for an archived zone
    /// @throws Refusal.Invalid for a way of shipping that the zone does not have
    ShippingZone over(ShippingZone present, Ids ids) {
        if (present.archived()) {
            throw Refusal.conflict("conflict", "this shipping zone is archived");
        }
        return new ShippingZone(
                present.id(),
                name.orElse(present.name()),
                areas.orElse(present.areas()),
                methods.map(given -> methods(given, present.methods(), ids))
                        .orElse(present.methods()),
                false);
    }

    private static List<ShippingRule> methods(
            List<MethodBody> given, List<ShippingRule> present, Ids ids) {
        var known = present.stream().map(ShippingRule::id).toList();
        for (var i = 0; i < given.size(); i++) {
            if (given.get(i).id().filter(id -> !known.contains(id)).isPresent()) {
                throw Refusal.invalid(
                        "not_found",
                        "/methods/" + i + "/id",
                        "this zone has no such way of shipping");
            }
        }
        return given.stream().map(method -> method.rule(ids)).toList();
    }

    private static Field field(Fields fields, String name, boolean required) {
        return required ? fields.required(name) : fields.optional(name);
    }

    private static Optional<Area> area(Field field) {
        return field.object()
                .flatMap(area -> {
                    var region = region(area);
                    var postcodes =
                            area.nullable("postal_codes")
                                    .set(
                                            0,
                                            MOST_POSTCODES,
                                            code ->
                                                    code.text(
                                                            20,
                                                            PostcodePattern::isValid,
                                                            PostcodePattern::new,
                                                            "a postal code, or its beginning and *"));
                    return region.map(place -> new Area(place, postcodes.orElse(List.of())));
                });
    }

    /// A country, or a part of it.
    static Optional<Region> region(Fields fields) {
        var country =
                fields.required("country")
                        .text(2, Countries::exists, code -> code, "ISO 3166-1 alpha-2");
        var part = fields.nullable("region").text(0, 100).filter(text -> !text.isBlank());
        return country.map(code -> new Region(code, part));
    }
}
