/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.functions;

import org.jspecify.annotations.NullMarked;
