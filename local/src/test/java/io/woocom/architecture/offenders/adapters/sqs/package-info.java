/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.adapters.sqs;

import org.jspecify.annotations.NullMarked;
