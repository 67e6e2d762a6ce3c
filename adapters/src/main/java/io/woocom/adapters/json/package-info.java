/// JSON as a tree of plain Java values, read strictly and written without reflection.
///
/// A tree is a `Map` in the order of its members, a `List`, a `String`, a `Long` for whole numbers
/// that fit, a {@link java.math.BigDecimal} for all others (exact, never a `double`), a `Boolean`
/// or `null`. One of the two packages that other adapter packages may use.
@NullMarked
package io.woocom.adapters.json;

import org.jspecify.annotations.NullMarked;
