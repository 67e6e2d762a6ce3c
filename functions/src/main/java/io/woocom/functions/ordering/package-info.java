/// Checkout and orders over HTTP, for shoppers and for staff.
@NullMarked
package io.woocom.functions.ordering;

import org.jspecify.annotations.NullMarked;
