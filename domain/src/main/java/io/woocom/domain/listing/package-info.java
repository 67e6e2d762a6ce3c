/// The catalogue as shoppers see it: one page per product with its availability, found by address,
/// category, words, price and date. A projection, a moment behind catalogue and stock, so that
/// looking costs one step.
@NullMarked
package io.woocom.domain.listing;

import org.jspecify.annotations.NullMarked;
