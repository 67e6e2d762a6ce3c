package io.woocom.local.identity;

/// Where a user stands: signed up but not proved, in good standing, or holding a password that an
/// administrator chose and that must be replaced at the first sign-in.
sealed interface Standing {

    record Unconfirmed(OneTimeCode code) implements Standing {}

    record Confirmed() implements Standing {}

    record TemporaryPassword() implements Standing {}

    /// Cognito's `UserStatus`.
    default String wireName() {
        return switch (this) {
            case Unconfirmed _ -> "UNCONFIRMED";
            case Confirmed _ -> "CONFIRMED";
            case TemporaryPassword _ -> "FORCE_CHANGE_PASSWORD";
        };
    }
}
