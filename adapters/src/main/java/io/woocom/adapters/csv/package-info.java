/// Tables for spreadsheets, as RFC 4180 has them.
@NullMarked
package io.woocom.adapters.csv;

import org.jspecify.annotations.NullMarked;
