/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.domain.other;

import org.jspecify.annotations.NullMarked;
