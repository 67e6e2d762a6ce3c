/// Words that every context of the shop uses: money and quantities that cannot lie, changes that
/// carry their facts, refusals that carry their reason. Nothing here knows a cart or an order; it
/// depends on no context.
@NullMarked
package io.woocom.domain.shared;

import org.jspecify.annotations.NullMarked;
