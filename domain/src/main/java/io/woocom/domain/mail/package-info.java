/// What the shop writes to those who buy. Every letter has an occasion, which is a fact, and is
/// about one order; it is put into words in the store's language and sent at least once.
///
/// Promises: whom a letter goes to is read when it is written, never carried along. A letter is
/// sent under a key; one whose key is known was sent and is not sent again. Somebody whose contact
/// is gone, or kept for the books alone, is not written to.
@NullMarked
package io.woocom.domain.mail;

import org.jspecify.annotations.NullMarked;
