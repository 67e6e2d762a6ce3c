package io.woocom.domain.payment;

import java.util.ArrayList;
import java.util.List;

/// Hints in a list: the contract without a database.
public final class InMemoryHints implements Hints {

    private final List<Hint.Concerning> noted = new ArrayList<>();

    @Override
    public synchronized boolean note(Hint.Concerning hint) {
        var isNew =
                noted.stream()
                        .noneMatch(known ->
                                known.provider().equals(hint.provider())
                                        && known.event().equals(hint.event()));
        if (isNew) {
            noted.add(hint);
        }
        return isNew;
    }

    public synchronized List<Hint.Concerning> noted() {
        return List.copyOf(noted);
    }
}
