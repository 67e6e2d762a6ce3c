/// Reading who changed what.
@NullMarked
package io.woocom.functions.audit;

import org.jspecify.annotations.NullMarked;
