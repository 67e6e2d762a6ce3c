/// Events as the outside knows them: CloudEvents 1.0 whose `data` tells the state after the change
/// in ids, amounts and statuses, never a name, an address, an e-mail or a token.
///
/// One file per context turns its events into wire events by an exhaustive switch: {@link
/// OrderWire}, {@link CartWire}, {@link StockWire} and `ProductWire`. The shapes are those of the
/// interface description and only ever grow; another shape is another `dataschema`. One of the two
/// packages that other adapter packages may use.
@NullMarked
package io.woocom.adapters.wire;

import org.jspecify.annotations.NullMarked;
