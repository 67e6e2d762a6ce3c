package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Cuts pages. One item more than asked for is read, so that a full last page does not promise
/// another one.
final class Pages {

    private Pages() {}

    static int toRead(Page.Request page) {
        return page.limit() + 1;
    }

    static Page<Item> cut(List<Item> read, Page.Request page, Function<Item, String> position) {
        if (read.size() <= page.limit()) {
            return Page.last(read);
        }
        var items = read.subList(0, page.limit());
        return new Page<>(items, Optional.of(position.apply(items.getLast())));
    }
}
