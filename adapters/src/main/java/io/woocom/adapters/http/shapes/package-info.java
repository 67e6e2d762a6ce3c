/// The shapes in which the shop shows itself: pure functions from the domain to JSON trees, one per
/// shape of the interface's description (`docs/api/openapi.yaml`).
///
/// Promises: every shape has all its fields, `null` where there is nothing to say; money is in
/// minor units, times are in UTC with exactly milliseconds.
@NullMarked
package io.woocom.adapters.http.shapes;

import org.jspecify.annotations.NullMarked;
