package io.woocom.domain.mail;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keys in a set: the contract without a database.
public final class InMemoryPosted implements Posted {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    @Override
    public boolean has(String key) {
        return keys.contains(key);
    }

    @Override
    public void note(String key) {
        keys.add(key);
    }
}
