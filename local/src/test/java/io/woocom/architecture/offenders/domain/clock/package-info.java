/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.domain.clock;

import org.jspecify.annotations.NullMarked;
