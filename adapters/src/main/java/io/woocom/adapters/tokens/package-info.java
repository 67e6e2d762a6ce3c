/// Who calls: tokens of guests, which we sign ourselves, and access tokens of the identity pools.
///
/// Promises: only the expected algorithm is ever tried, whatever a token's header says, and only
/// with a key of the set that belongs to its issuer; every claim that grants anything is checked; a
/// token that fails says why, and grants nothing.
@NullMarked
package io.woocom.adapters.tokens;

import org.jspecify.annotations.NullMarked;
