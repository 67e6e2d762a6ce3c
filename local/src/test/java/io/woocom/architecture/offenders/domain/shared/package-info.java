/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.domain.shared;

import org.jspecify.annotations.NullMarked;
