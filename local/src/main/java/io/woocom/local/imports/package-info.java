/// Imports a product file as a client of the shop's public interface.
@NullMarked
package io.woocom.local.imports;

import org.jspecify.annotations.NullMarked;
