package io.woocom.architecture.offenders.names;

/// Named for nothing, in a package that does not say what it is for.
public final class MugManager {
    private MugManager() {}
}
