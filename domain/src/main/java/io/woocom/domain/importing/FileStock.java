package io.woocom.domain.importing;

import io.woocom.domain.inventory.Stock;

/// What a file says lies on the shelf. The units of an untracked variant are 0.
public record FileStock(boolean tracked, int units, boolean backorderable) {

    public static final FileStock UNTRACKED = new FileStock(false, 0, false);

    public FileStock {
        if (units < 0 || units > Stock.MOST_UNITS || (!tracked && (units > 0 || backorderable))) {
            throw new IllegalArgumentException("no such shelf: " + units);
        }
    }
}
