package io.woocom.functions.store;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.Store;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A kind of things that stand in the store's one item, such as its tax rates.
///
/// @param named what a refusal calls one: `this tax rate`
/// @param most how many a store has at most
record Pieces<P, I>(
        String named,
        int most,
        Function<P, I> id,
        Function<Store, List<P>> all,
        BiFunction<Store, List<P>, Store> with) {

    /// @throws Refusal.NotFound if the store has none of this id
    P find(Store store, I wanted) {
        return all.apply(store).stream()
                .filter(piece -> id.apply(piece).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(named));
    }

    /// @throws Refusal.Conflict `conflict` if no further one fits
    Store withOneMore(Store store, P piece) {
        var present = all.apply(store);
        if (present.size() == most) {
            throw Refusal.conflict("conflict", "a store has at most " + most + " of these");
        }
        return with.apply(store, Stream.concat(present.stream(), Stream.of(piece)).toList());
    }

    /// @throws Refusal.NotFound if the store has none of this id
    Store edited(Store store, I wanted, UnaryOperator<P> edit) {
        find(store, wanted);
        return with.apply(
                store,
                all.apply(store).stream()
                        .map(piece -> id.apply(piece).equals(wanted) ? edit.apply(piece) : piece)
                        .toList());
    }
}
