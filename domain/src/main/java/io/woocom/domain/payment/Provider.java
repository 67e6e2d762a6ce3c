package io.woocom.domain.payment;

import java.util.regex.Pattern;

/// The name of a payment provider, such as `sandbox`.
public record Provider(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,31}");

    /// Bank transfer or payment on delivery: nobody can be asked, staff note what came.
    public static final Provider MANUAL = new Provider("manual");

    public Provider {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a payment provider");
        }
    }
}
