/// Classes that each break one rule of the architecture, to prove that the rule notices. Below, the
/// shop's packages are repeated.
@NullMarked
package io.woocom.architecture.offenders;

import org.jspecify.annotations.NullMarked;
