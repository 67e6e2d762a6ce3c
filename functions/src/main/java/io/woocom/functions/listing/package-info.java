/// The functions that keep the shop's pages in step with catalogue and stock.
@NullMarked
package io.woocom.functions.listing;

import org.jspecify.annotations.NullMarked;
