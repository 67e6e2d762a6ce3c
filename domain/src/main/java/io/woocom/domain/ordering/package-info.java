/// Orders, from the checkout of a cart to their end.
///
/// An order has three axes that never contradict each other: its own status (pending, confirmed,
/// completed, cancelled), what has been paid, and what has been shipped; the last two are computed,
/// never set. Its lines are agreed once and never change, they only count what became of their
/// units. Everything that happened stands on its timeline, numbered, and is told to others from
/// there.
///
/// Promises: an order that was answered exists and holds its goods until it is paid, or until its
/// hold ends by a command that first settles what the payment is doing. A declined payment does not
/// cancel: another attempt may follow, at most five, never while one is open. A cart becomes at
/// most one order. Stock goes back once. Money that arrives after cancellation is given back and
/// never revives the order.
///
/// Refunds move money, parcels move goods, and either may stand alone. No more goes back than was
/// captured; all units of a line together come to the line. Nothing ships that is neither paid nor
/// set aside. Goods move in the same write as the order that says so, and are put back on the shelf
/// once.
@NullMarked
package io.woocom.domain.ordering;

import org.jspecify.annotations.NullMarked;
