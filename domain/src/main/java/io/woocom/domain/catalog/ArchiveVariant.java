package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import java.util.Optional;

/// Takes one variant out of sale for good. Archiving twice changes nothing.
public final class ArchiveVariant {

    private final EditVariant editVariant;

    public ArchiveVariant(EditVariant editVariant) {
        this.editVariant = editVariant;
    }

    /// `version` is that of the product, as the caller saw it.
    public record Request(VariantId variant, Optional<Long> version, Optional<Claim> claim) {}

    /// @return the product with the archived variant
    /// @throws io.woocom.domain.shared.Repeated with the variant's id, if the claim was made before
    /// @throws Refusal.NotFound if there is no such variant
    /// @throws Refusal.Stale if a version was given that is not the product's present one
    /// @throws Refusal.Invalid for the only variant of a simple product: archive the product
    public Product archive(Request request) {
        return editVariant.edit(
                new EditVariant.Request(
                        request.variant(), request.version(), request.claim(), Variant::outOfSale));
    }
}
