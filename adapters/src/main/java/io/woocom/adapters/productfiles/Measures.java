package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Variant.Dimensions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Weights in grams and lengths in millimetres, whatever unit the header names; rounded half up.
/// One avoirdupois pound is 453.59237 g, one inch 25.4 mm (international yard and pound agreement).
final class Measures {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final Map<String, BigDecimal> GRAMS = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> MILLIMETRES = new LinkedHashMap<>();

    static {
        GRAMS.put("kg", new BigDecimal("1000"));
        GRAMS.put("g", BigDecimal.ONE);
        GRAMS.put("lbs", new BigDecimal("453.59237"));
        GRAMS.put("oz", new BigDecimal("28.349523125"));
        MILLIMETRES.put("cm", BigDecimal.TEN);
        MILLIMETRES.put("mm", BigDecimal.ONE);
        MILLIMETRES.put("m", new BigDecimal("1000"));
        MILLIMETRES.put("in", new BigDecimal("25.4"));
        MILLIMETRES.put("yd", new BigDecimal("914.4"));
    }

    private Measures() {}

    static boolean hasWeight(Cells row) {
        return GRAMS.keySet().stream().anyMatch(unit -> row.has("weight (" + unit + ")"));
    }

    static boolean hasDimensions(Cells row) {
        return MILLIMETRES.keySet().stream().anyMatch(unit -> row.has("length (" + unit + ")"));
    }

    static OptionalInt weight(Cells row) {
        return measure(row, "weight", GRAMS);
    }

    static OptionalInt grams(Cells row, String column) {
        return rounded(row, column, BigDecimal.ONE);
    }

    /// All three, or none.
    static Optional<Dimensions> dimensions(Cells row) {
        var length = measure(row, "length", MILLIMETRES);
        var width = measure(row, "width", MILLIMETRES);
        var height = measure(row, "height", MILLIMETRES);
        return length.isPresent() && width.isPresent() && height.isPresent()
                ? Optional.of(
                        new Dimensions(length.getAsInt(), width.getAsInt(), height.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt measure(Cells row, String what, Map<String, BigDecimal> units) {
        for (var unit : units.entrySet()) {
            var column = what + " (" + unit.getKey() + ")";
            if (row.has(column)) {
                return rounded(row, column, unit.getValue());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt rounded(Cells row, String column, BigDecimal unit) {
        var number = row.number(column).map(unit::multiply);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.get().signum() < 0 || number.get().compareTo(MOST) > 0) {
            row.refuse(column, "out_of_range", "not a measure of goods");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
