/// What a new shop starts with, before its merchant has set anything.
@NullMarked
package io.woocom.local.seed;

import org.jspecify.annotations.NullMarked;
