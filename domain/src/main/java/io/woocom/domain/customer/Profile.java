package io.woocom.domain.customer;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What a customer says of themselves. The e-mail address is their identity's, and `verified` if
/// they have shown that they read it. `consented` is since when they agree to be written to beyond
/// their orders.
public record Profile(
        Email email,
        boolean verified,
        Optional<String> name,
        Locale locale,
        Optional<String> phone,
        Optional<Instant> consented) {

    static Profile of(Identity identity, Locale locale) {
        return new Profile(
                identity.email(),
                identity.verified(),
                Optional.empty(),
                locale,
                Optional.empty(),
                Optional.empty());
    }

    Profile as(Identity identity) {
        return new Profile(identity.email(), identity.verified(), name, locale, phone, consented);
    }

    /// Consent that was given before keeps its time.
    Profile saying(CustomerEdit.Describe said, Instant now) {
        var since =
                said.consents() ? consented.or(() -> Optional.of(now)) : Optional.<Instant>empty();
        return new Profile(email, verified, said.name(), said.locale(), said.phone(), since);
    }

    /// Personal data does not reach a log by accident.
    @Override
    public String toString() {
        return "Profile[" + locale + "]";
    }
}
