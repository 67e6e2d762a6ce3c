/// The edge towards HTTP: requests and answers of our own, whatever carries them.
///
/// Reading is strict and tells everything that is wrong at once, each fault with a JSON Pointer
/// (RFC 6901); a request with a fault changes nothing. Every refusal becomes one problem document
/// (RFC 9457) in one place. Entity tags name a version and a digest of what was shown (RFC 9110),
/// cursors are sealed for the list they came from, idempotency keys become claims.
///
/// Promises: no input gives a 500, and no answer tells more of an accident than its trace id.
@NullMarked
package io.woocom.adapters.http;

import org.jspecify.annotations.NullMarked;
