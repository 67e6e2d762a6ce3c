/// The store itself: its name and home, what it charges in, where it ships and which taxes it
/// collects, how long it holds goods for an unpaid order. Carts and orders keep what they used of
/// it.
@NullMarked
package io.woocom.domain.store;

import org.jspecify.annotations.NullMarked;
