/// What a basket costs, and why: a pure function of the basket, where it goes, and the store's
/// rules.
///
/// The rules, in order. Line amounts are unit price × quantity in the store's price basis.
/// Discounts are allocated to lines by largest remainder. Tax is computed once per line and rate on
/// the discounted line, shipping being a line, rounded half up; the order's tax is the sum. Where
/// prices exclude tax, tax = line × rate and gross = net + tax. Where they include it the tax is
/// rounded, line × r / (1 + r), and net is the rest, so that the shelf price is the same for every
/// destination; several rates share one line's tax by largest remainder. A compound rate applies to
/// net plus the earlier taxes. Goods are taxed at the shipping address, goods that are fetched at
/// the store's, digital goods at the billing address, and before an address is known at the store's
/// own, marked as estimated.
///
/// Shipping is offered by the zone that describes the destination most closely: a postal code does
/// so more than a part of a country, and that more than the country. What a way of shipping costs
/// depends on the weight or on the price of what is shipped, or on neither.
///
/// Promises: net + tax = gross on every line and in total; the parts sum to the whole; each step is
/// explained.
@NullMarked
package io.woocom.domain.pricing;

import org.jspecify.annotations.NullMarked;
