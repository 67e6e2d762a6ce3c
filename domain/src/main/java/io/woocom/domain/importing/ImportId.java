package io.woocom.domain.importing;

import io.woocom.domain.shared.Ids;

/// A product file on its way into the catalogue.
public record ImportId(String value) {

    public static final String PREFIX = "imp_";

    public ImportId {
        Ids.checked(PREFIX, value);
    }

    public static ImportId next(Ids ids) {
        return new ImportId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
