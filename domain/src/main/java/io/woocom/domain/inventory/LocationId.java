package io.woocom.domain.inventory;

import java.util.regex.Pattern;

/// Where stock lies. One location today, but every bucket names it already.
public record LocationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("loc_[0-9A-Za-z]{1,26}");

    public static final LocationId DEFAULT = new LocationId("loc_default");

    public LocationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the form loc_…");
        }
    }
}
