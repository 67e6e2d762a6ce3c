package io.woocom.functions.catalog;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The domain's words as clients write them.
final class Words {

    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(E[] words) {
        return Stream.of(words)
                .collect(
                        toUnmodifiableMap(
                                word -> word.name().toLowerCase(Locale.ROOT), word -> word));
    }
}
