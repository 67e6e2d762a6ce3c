package io.woocom.domain.reporting;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies on all shelves, summed up as it changes.
public interface Shelves {

    /// Those that are known, read together.
    Map<VariantId, Known> findAll(Collection<VariantId> variants);

    /// Writes a shelf and what it changes about the sums, together.
    ///
    /// @param before as it was read, none if the shelf was not known
    /// @throws Refusal.Stale if it was written since
    void put(Shelf shelf, Optional<Known> before);

    /// What all of them are worth, by currency.
    List<Worth> worth();

    /// Watched shelves from which no more than so many units can be sold, fewest first.
    Page<Shelf> low(int most, Page.Request page);

    record Known(Shelf shelf, long version) {}
}
