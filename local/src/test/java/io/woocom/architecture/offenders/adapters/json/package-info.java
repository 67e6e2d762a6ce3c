/// Offenders.
@NullMarked
package io.woocom.architecture.offenders.adapters.json;

import org.jspecify.annotations.NullMarked;
