/// What the shop offers: products of four types with their variants, prices, pictures and words,
/// arranged in a tree of categories.
///
/// Promises: every sku and every slug names one thing, whatever its case. A simple product has one
/// variant without options, a variable product's variants are told apart by their option values,
/// grouped and external products have none. Prices are facts with a period; which one holds is
/// asked of an instant. An archived product keeps its sku until it is given up, is not sold unless
/// staff make it a draft and publish that, and stays readable for the orders that name it.
@NullMarked
package io.woocom.domain.catalog;

import org.jspecify.annotations.NullMarked;
