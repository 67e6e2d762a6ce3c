/// Who buys, and how to reach them. An owner is a guest or a customer; what they own is theirs
/// alone. A customer is known from their first request on, by the account they sign in with; they
/// keep addresses and say how they want to be addressed, until they ask to be forgotten.
///
/// Promises: contact data is personal. It stands with customers, in carts and beside orders, never
/// in events, logs or queue messages. Of somebody who was erased only the id is left.
@NullMarked
package io.woocom.domain.customer;

import org.jspecify.annotations.NullMarked;
