package io.woocom.domain.customer;

import java.util.Locale;
import java.util.Optional;

/// What customers change of themselves.
public sealed interface CustomerEdit {

    /// All that they say of themselves, anew.
    record Describe(Optional<String> name, Locale locale, Optional<String> phone, boolean consents)
            implements CustomerEdit {
        @Override
        public String toString() {
            return "Describe[" + locale + "]";
        }
    }

    record KeepAddress(AddressId id, Address address, AddressBook.Defaults defaults)
            implements CustomerEdit {}

    record ReplaceAddress(AddressId id, Address address, AddressBook.Defaults defaults)
            implements CustomerEdit {}

    record DropAddress(AddressId id) implements CustomerEdit {}
}
