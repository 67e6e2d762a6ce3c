package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileStock;
import io.woocom.domain.inventory.Stock;
import java.math.BigDecimal;

/// Units on a shelf. Below zero another shop writes what it owes: on the shelf lie none.
final class Counts {

    private Counts() {}

    static FileStock tracked(Cells row, String column, boolean backorderable) {
        var number = row.number(column).orElse(BigDecimal.ZERO).stripTrailingZeros();
        if (number.scale() > 0) {
            row.refuse(column, "not_whole", "units are whole");
        } else if (number.compareTo(BigDecimal.valueOf(Stock.MOST_UNITS)) > 0) {
            row.refuse(column, "too_large", "a shelf holds at most " + Stock.MOST_UNITS);
        } else if (number.signum() < 0) {
            row.remark(column, "negative_stock", "counted as 0: less than nothing lies nowhere");
        } else {
            return new FileStock(true, number.intValueExact(), backorderable);
        }
        return new FileStock(true, 0, backorderable);
    }
}
