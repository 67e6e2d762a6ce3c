/// Payment providers. The sandbox is one that needs no account anywhere: a provider with a ledger
/// of its own, which behaves as the token says, and is apart from the shop as a real provider is.
/// The shop sees it through the domain's port only, so comparing the two books proves something.
@NullMarked
package io.woocom.adapters.payments;

import org.jspecify.annotations.NullMarked;
