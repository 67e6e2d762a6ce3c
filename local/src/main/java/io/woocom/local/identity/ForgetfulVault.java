package io.woocom.local.identity;

import java.util.Map;

/// Keeps nothing: a world that lives in memory.
final class ForgetfulVault implements Vault {

    @Override
    public Map<String, String> documents(String shelf) {
        return Map.of();
    }

    @Override
    public void write(String shelf, String name, String document) {}

    @Override
    public void remove(String shelf, String name) {}
}
