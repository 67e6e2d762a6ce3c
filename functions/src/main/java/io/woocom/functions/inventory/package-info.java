/// Stock over HTTP: staff count and correct it.
@NullMarked
package io.woocom.functions.inventory;

import org.jspecify.annotations.NullMarked;
