/// The functions around payment providers. The sandbox provider's page stands in for what a real
/// provider shows on its own site: it knows the provider's books and nothing of the shop. What real
/// providers say by themselves is heard, kept and asked about, never believed.
@NullMarked
package io.woocom.functions.payment;

import org.jspecify.annotations.NullMarked;
