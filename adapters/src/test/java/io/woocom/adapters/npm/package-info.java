/// Programs of other people, to hold ours against.
@NullMarked
package io.woocom.adapters.npm;

import org.jspecify.annotations.NullMarked;
