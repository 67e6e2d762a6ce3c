/// The catalogue over HTTP: what shoppers see, and what staff edit.
@NullMarked
package io.woocom.functions.catalog;

import org.jspecify.annotations.NullMarked;
