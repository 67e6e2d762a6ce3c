/// The functions of orders: what shoppers and staff call, and what works on after them.
@NullMarked
package io.woocom.functions.ordering;

import org.jspecify.annotations.NullMarked;
