/// Reports: keeping their figures, and handing them out as JSON and as tables.
@NullMarked
package io.woocom.functions.reporting;

import org.jspecify.annotations.NullMarked;
