/// `./woocom import`: brings a merchant's product file into a shop, through the shop's public
/// interface and nothing else.
@NullMarked
package io.woocom.local.importing;

import org.jspecify.annotations.NullMarked;
