package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import io.woocom.functions.edge.Call;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Staff keep one kind of the store's pieces. All of them are one item with the settings and share
/// its version.
final class PieceDesk<P, I> {

    private final Tools tools;
    private final Pieces<P, I> pieces;
    private final Words<P, I> words;

    PieceDesk(Tools tools, Pieces<P, I> pieces, Words<P, I> words) {
        this.tools = tools;
        this.pieces = pieces;
        this.words = words;
    }

    record Tools(Stores stores, EditStore editStore, Cursors cursors) {}

    /// How the interface speaks of one.
    ///
    /// @param path where all are listed
    /// @param parameter what its id is called in a path
    record Words<P, I>(
            String path,
            String parameter,
            String prefix,
            Function<String, I> id,
            Function<P, Map<String, @Nullable Object>> shape) {}

    Store current() {
        return tools.stores.current();
    }

    Answer list(Call call) {
        var listed = Listed.open(call.request(), tools.cursors);
        var asked = listed.page(call.request().questions());
        return listed.whole(
                pieces.all().apply(current()),
                asked,
                piece -> pieces.id().apply(piece).toString(),
                words.shape);
    }

    Answer read(Call call) {
        return whole(200, current(), id(call)).unlessHeld(call.request());
    }

    Answer create(Call call, P piece) {
        var id = pieces.id().apply(piece);
        var request =
                new EditStore.Request(
                        Optional.empty(),
                        call.claim().map(first -> first.resultingIn(id.toString())),
                        store -> pieces.withOneMore(store, piece));
        return Claims.once(
                () -> created(tools.editStore.edit(request), id),
                first -> created(current(), words.id.apply(first)));
    }

    Answer change(Call call, UnaryOperator<P> edit) {
        var id = id(call);
        return whole(200, edited(call, Optional.empty(), id, edit), id);
    }

    Answer archive(Call call, UnaryOperator<P> outOfUse) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var claim = call.claim(id.toString());
        return Claims.once(
                () -> whole(200, edited(call, claim, id, outOfUse), id),
                _ -> whole(200, current(), id));
    }

    private Store edited(Call call, Optional<Claim> claim, I id, UnaryOperator<P> edit) {
        return tools.editStore.edit(
                new EditStore.Request(
                        call.request().ifMatch(), claim, store -> pieces.edited(store, id, edit)));
    }

    private I id(Call call) {
        return call.request().id(words.parameter, words.prefix, words.id);
    }

    private Answer created(Store store, I id) {
        return whole(201, store, id).with("Location", words.path + "/" + id);
    }

    private Answer whole(int status, Store store, I id) {
        return Answer.json(status, words.shape.apply(pieces.find(store, id)))
                .tagged(store.revision().version());
    }
}
