/// Product files as other shops write them: WooCommerce and Shopify exports as CSV.
///
/// A file is read in two strides. *Splitting* reads it once from front to back, whatever its size,
/// puts each row on disk and remembers of it only where it lies and to whom it belongs (under 100
/// bytes a row); then it writes chunks, small files of the same columns in which all rows of a
/// product stand together. *Reading* understands a chunk. A format is known by its named columns,
/// never by their number or order.
@NullMarked
package io.woocom.adapters.productfiles;

import org.jspecify.annotations.NullMarked;
