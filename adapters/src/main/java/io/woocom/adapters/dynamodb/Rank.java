package io.woocom.adapters.dynamodb;

/// Which of several failed conditions explains best why nothing was written, best first: a repeated
/// request finds its cart closed and its stock gone, too.
enum Rank {
    CLAIM,
    VERSION,
    HANDLE,
    STOCK,
    COUPON
}
