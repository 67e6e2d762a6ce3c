/// Doing things together, and doing them again.
@NullMarked
package io.woocom.adapters.concurrent;

import org.jspecify.annotations.NullMarked;
