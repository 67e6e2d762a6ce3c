package io.woocom.domain.mail;

import io.woocom.domain.ordering.FulfillmentId;
import java.util.Optional;

/// A letter before it is put into words.
///
/// @param key of the fact that is the occasion
/// @param parcel that is written about, where something was shipped
public record Letter(String key, Occasion occasion, Optional<FulfillmentId> parcel) {

    public static Letter of(String key, Occasion occasion) {
        return new Letter(key, occasion, Optional.empty());
    }
}
