/// What becomes of somebody's data when they ask to be forgotten.
///
/// Promises: profile, addresses, carts and account go at once. The contact of an order is part of
/// the books: it is locked, so that neither the shop nor a letter shows it any more, and removed
/// once the store's retention has ended. Sums, lines and dates stay; they name nobody.
@NullMarked
package io.woocom.domain.privacy;

import org.jspecify.annotations.NullMarked;
