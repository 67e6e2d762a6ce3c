/// The store itself, for staff: its settings, where it ships and which taxes it collects.
@NullMarked
package io.woocom.functions.store;

import org.jspecify.annotations.NullMarked;
