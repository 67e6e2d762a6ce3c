/// Coupons, for staff.
@NullMarked
package io.woocom.functions.coupon;

import org.jspecify.annotations.NullMarked;
