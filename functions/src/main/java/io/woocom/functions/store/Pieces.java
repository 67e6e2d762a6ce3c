package io.woocom.functions.store;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A kind of things that stand in the store's one item, such as its tax rates.
///
/// @param named what a refusal calls one: `this tax rate`
/// @param most how many a store has in use at most
record Pieces<P, I>(
        String named,
        int most,
        Function<P, I> id,
        Predicate<P> archived,
        Function<Store, List<P>> all,
        BiFunction<Store, List<P>, Store> with) {

    /// @throws Refusal.NotFound if the store has none of this id
    P find(Store store, I wanted) {
        return all.apply(store).stream()
                .filter(piece -> id.apply(piece).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(named));
    }

    /// Where no further one fits, it takes the place of the oldest that is out of use.
    ///
    /// @throws Refusal.Conflict `conflict` if all are in use
    Store withOneMore(Store store, P piece) {
        var present = new ArrayList<>(all.apply(store));
        if (present.size() == most) {
            var oldest =
                    present.stream()
                            .filter(archived)
                            .findFirst()
                            .orElseThrow(() ->
                                    Refusal.conflict(
                                            "conflict",
                                            "a store has at most " + most + " of these"));
            present.remove(oldest);
        }
        present.add(piece);
        return with.apply(store, List.copyOf(present));
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
