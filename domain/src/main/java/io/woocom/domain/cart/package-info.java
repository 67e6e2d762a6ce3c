/// What somebody means to buy. A cart promises nothing: it holds no stock and no price, both are
/// looked up whenever it is read, and it becomes at most one order.
///
/// Promises: reading a cart never fails and never drops a line; what is wrong with it stands in its
/// problems. At most 80 lines, so that a checkout fits one transaction. One currency for life.
@NullMarked
package io.woocom.domain.cart;

import org.jspecify.annotations.NullMarked;
