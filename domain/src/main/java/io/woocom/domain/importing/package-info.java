/// Product files that a merchant brings from another shop: from the announcement to the last row.
///
/// Words: an *import* is one file on its way; it is cut into *chunks* of whole products, which are
/// applied one by one, in any order, each perhaps more than once. A *row* is one line of the file
/// with its outcome: created, updated, unchanged or refused. A *source key* is the name under which
/// the other shop knows a product.
///
/// Promises: what a file says of a product or variant is put in place whatever stood there, and
/// what it does not mention stays. The same file twice changes nothing. A stock cell counts only
/// where it differs from the last file that was imported, so that a repeated file never undoes a
/// sale or a staff edit. What is archived here stays so though a file offers it, and that is said.
/// A refused row stops no other row. Every row is counted once, however often its chunk is
/// delivered; an import that was cut off anywhere goes on from there.
@NullMarked
package io.woocom.domain.importing;

import org.jspecify.annotations.NullMarked;
