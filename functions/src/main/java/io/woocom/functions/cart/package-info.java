/// The shopper's cart over HTTP. Every write answers the whole cart, recalculated.
@NullMarked
package io.woocom.functions.cart;

import org.jspecify.annotations.NullMarked;
