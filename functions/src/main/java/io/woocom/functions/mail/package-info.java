/// Letters to those who buy, on the occasion of facts.
@NullMarked
package io.woocom.functions.mail;

import org.jspecify.annotations.NullMarked;
