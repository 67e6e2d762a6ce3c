/// The event log over HTTP.
@NullMarked
package io.woocom.functions.history;

import org.jspecify.annotations.NullMarked;
