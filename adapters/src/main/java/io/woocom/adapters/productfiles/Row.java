package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.Remark;
import java.util.List;
import java.util.Optional;

/// A row with the cells of the known columns, or without any where it was refused already.
record Row(int line, Optional<Remark> refusal, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    static Row refused(Remark why) {
        return new Row(why.line().orElseThrow(), Optional.of(why), List.of());
    }

    boolean isRefused() {
        return refusal.isPresent();
    }
}
