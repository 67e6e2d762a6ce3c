package io.woocom.domain.catalog;

/// Where the merchant sells. One deployment sells in one channel today, but prices, carts and
/// orders name it already.
public record ChannelId(String value) {

    public static final ChannelId DEFAULT = new ChannelId("default");
}
