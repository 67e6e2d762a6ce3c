/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.adapters.dynamodb;

import org.jspecify.annotations.NullMarked;
