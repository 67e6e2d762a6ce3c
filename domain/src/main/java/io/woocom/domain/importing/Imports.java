package io.woocom.domain.importing;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import java.util.List;
import java.util.Optional;

/// All files that were ever brought.
public interface Imports extends KeepsClaims {

    Optional<Import> find(ImportId id);

    /// Newest first.
    Page<Import> list(Page.Request page);

    /// Those that are announced or running, newest first; a merchant has few at a time, so at most
    /// 100.
    List<Import> unfinished();

    /// Saves the state, not the progress, and with it the claim of the request that asked for it.
    ///
    /// @return the import as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Stale if it was saved since it was read
    /// @throws io.woocom.domain.shared.Repeated if the claim was made before
    Import save(Import next, Optional<Claim> claim);
}
