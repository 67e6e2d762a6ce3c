/// The shop without technology: what may be sold, at which price, from which stock, and what an
/// order goes through until it is paid, shipped or given back.
///
/// One package per context, flat inside, named in the shop's own words. A context holds its values,
/// its aggregates, the facts they publish, the use cases that a person or a system asks for, and
/// the ports it needs from outside. It knows no clock, no random and no network: time and identity
/// come in through constructors. Contexts refer to each other by id only.
@NullMarked
package io.woocom.domain;

import org.jspecify.annotations.NullMarked;
