/// Who changed what: an entry for each thing that staff, an integration or one of the shop's own
/// workers changed, with what it was before and is after.
///
/// Promises: no write of theirs is without its entry, since who acts is saved in the same write as
/// the change itself and the entry follows from it; each entry stands once. Nothing personal and no
/// secret is told, only that it changed, so that there is nothing to erase here when somebody is
/// forgotten.
@NullMarked
package io.woocom.domain.audit;

import org.jspecify.annotations.NullMarked;
