/// Customers over HTTP: what they say of themselves and where they want things sent, and what staff
/// see of it.
@NullMarked
package io.woocom.functions.customer;

import org.jspecify.annotations.NullMarked;
