package io.woocom.domain.catalog;

/// A picture, by reference: an http(s) address, or a path on the shop's own origin.
public record Media(String url, String alt) {

    public Media {
        if (url.isBlank() || url.length() > 2048) {
            throw new IllegalArgumentException(
                    "a picture has an address of at most 2048 characters");
        }
    }
}
