/// Attempts to be paid, and the providers who carry them out.
///
/// Promises: an attempt is known to the provider by its own id, so asking twice charges once. An
/// outcome that is not known is never guessed: the attempt stays `unknown` until the provider was
/// asked. What the provider's ledger says wins over what we believed. A payment token is dropped as
/// soon as it was used.
@NullMarked
package io.woocom.domain.payment;

import org.jspecify.annotations.NullMarked;
