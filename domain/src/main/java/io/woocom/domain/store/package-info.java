/// The store itself: its name and home, what it charges in, where it ships and which taxes it
/// collects, how long it holds goods for an unpaid order. Carts and orders keep what they used of
/// it.
///
/// Promises: the currency does not change while anything is priced in it, since nobody could tell
/// what the old prices are in the new one.
@NullMarked
package io.woocom.domain.store;

import org.jspecify.annotations.NullMarked;
