/// What lies on the shelves and what is spoken for.
///
/// Words: `on_hand` is what lies on the shelf, counted + adjusted − shipped + restocked; `reserved`
/// are the units of open orders; `available` is on_hand − reserved. A variant that was never
/// counted is not tracked and always to be had.
///
/// Promises: nothing is sold that is not available, unless backorders are allowed. Available falls
/// below zero only by backorders, or by a count below what is reserved. To sell one variant to many
/// at once its stock is split over buckets, each a small shelf of its own; an order takes from one
/// or several of them, remembers which, and gives back to the same; no unit is left unsold because
/// it lies in another bucket.
///
/// Without backorders no bucket sells what another owes: buckets are either none below zero, or all
/// of them *shut*. A count below what is reserved shuts them in the same write, so that units which
/// come back later, to any bucket, are there for the orders that wait for them. Once there are more
/// than these need, whoever observes the stock lays it out evenly and opens it.
@NullMarked
package io.woocom.domain.inventory;

import org.jspecify.annotations.NullMarked;
