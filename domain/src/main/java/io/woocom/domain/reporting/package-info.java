/// What the merchant earned, and what lies on the shelves: figures for each day, product, coupon
/// and country, the worth of the stock, and what is about to run out.
///
/// A fact of an order is counted once, on the day on which it happened, in the time zone that the
/// store had when the order was placed:
///
/// - A **sale** when the order is confirmed: its money is there, set aside, or accepted from
///   outside. An order that nobody pays is no sale, and one that was placed before midnight and
///   paid after is the next day's. It counts `orders`, `units`, and the order's own totals:
///   `gross_sales` (lines before discounts) and `discounts` and `shipping` in the store's price
///   basis, `net` without tax, `tax`, and `total` (net + tax), what the buyer owes.
/// - A **cancellation** of a confirmed order takes all of that off again, on its own day. A day
///   that is over keeps its figures, and those of a period sum up to the orders that stand.
/// - `payments` is money that was taken (captured, or received from outside) and `refunds` money
///   that went back, whatever the reason: also for orders that were never confirmed, were
///   cancelled, or were paid twice. Both count when they happened, not when they were asked for.
/// - `returned_units` are units that came home, whether or not money went back for them.
///
/// A **day** and a **country** count whole orders. A **coupon** counts the whole orders that it was
/// redeemed in. A **product**, told apart by variant, counts the lines of orders: no shipping and
/// no payments, which belong to no line, and of refunds what was given back for its units.
///
/// The **worth** of stock is what lies on the shelf times the regular price, since no cost is
/// known: an upper bound that leaves out sales and discounts. Only counted variants are in it. What
/// is **low** is every counted variant that is still offered and of which no more than so many can
/// be sold.
///
/// Promises: a fact that is told twice, late or again from the log changes nothing, and figures are
/// those of a recount of the orders as soon as their facts have arrived. Nobody's name, address or
/// customer id stands here.
@NullMarked
package io.woocom.domain.reporting;

import org.jspecify.annotations.NullMarked;
