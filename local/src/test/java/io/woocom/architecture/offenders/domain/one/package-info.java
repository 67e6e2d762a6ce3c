/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.domain.one;

import org.jspecify.annotations.NullMarked;
