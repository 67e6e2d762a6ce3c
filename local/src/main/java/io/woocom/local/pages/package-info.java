/// What the shop's address shows besides the API: a first page, the configuration that front ends
/// read, the sample pictures, the API description.
@NullMarked
package io.woocom.local.pages;

import org.jspecify.annotations.NullMarked;
