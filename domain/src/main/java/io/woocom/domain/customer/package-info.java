/// Who buys, and how to reach them. An owner is a guest or a customer; what they own is theirs
/// alone. Contact data is personal: it stands in carts and beside orders, never in events, logs or
/// queue messages.
@NullMarked
package io.woocom.domain.customer;

import org.jspecify.annotations.NullMarked;
