/// Stripe as a payment provider, by its own library.
///
/// An attempt is a payment intent. It is made first, noted, and confirmed afterwards: making one
/// moves no money, and an intent is confirmed, captured and cancelled once by its own nature,
/// however long ago that was and whatever got lost on the way. Stripe's idempotency keys, made of
/// our ids, add what they can: they are forgotten after a day, and they repeat an error 500 as
/// faithfully as a success (API reference, "Idempotent requests"), so such an error is noted and
/// the next try has another key. What has no such nature, a refund, is looked for by its id before
/// it is asked for.
///
/// What a shopper could still pay after we called it over is cancelled: a declined intent would
/// otherwise take another card from whoever has its client secret.
@NullMarked
package io.woocom.adapters.stripe;

import org.jspecify.annotations.NullMarked;
