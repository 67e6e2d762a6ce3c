/// Letters in words. There is one template for each occasion, in a resource for each language; the
/// plain text and the HTML of a letter are both made of it, so that they never say different
/// things.
@NullMarked
package io.woocom.adapters.mail;

import org.jspecify.annotations.NullMarked;
