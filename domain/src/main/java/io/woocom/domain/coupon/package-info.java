/// Coupons: what a merchant gives away, to whom, and how often.
///
/// A coupon takes a percentage or an amount off the goods that it is for (its *eligible* goods), or
/// makes shipping free. It is for all goods, or for certain products and for categories with
/// everything below them. It holds within a period, from a minimum on, which counts eligible goods
/// before the discount, and as often as its limits say: in all, and for each buyer.
///
/// Uses are counted in *shares*, since a limited coupon that thousands want within a minute would
/// be one hot item otherwise. Each share has a part of the limit, and the parts sum to it. A buyer
/// is known by e-mail address and, if signed in, by customer id; either counts as a *mark*.
///
/// Promises: a coupon is never used more often than it may be, since its uses are counted in the
/// write that places the order, and given back once in the write that ends it. What it takes off
/// never exceeds the eligible goods. No use is lost in a forgotten share.
@NullMarked
package io.woocom.domain.coupon;

import org.jspecify.annotations.NullMarked;
