package io.woocom.local.engines;

/// Sees objects on their way into a bucket.
@FunctionalInterface
public interface ObjectWatch {

    /// Nobody looks.
    ObjectWatch NONE = (_, _) -> () -> {};

    /// Called before an object is stored; what it returns is run once it is, before its sender is
    /// told. The upload fails if either throws.
    Runnable arriving(String bucket, String key);
}
