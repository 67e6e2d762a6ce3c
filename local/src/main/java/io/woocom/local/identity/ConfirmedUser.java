package io.woocom.local.identity;

import java.util.UUID;

/// A customer who has just proved the address they signed up with: what Cognito's post-confirmation
/// trigger (`PostConfirmation_ConfirmSignUp`) tells. Users made by an administrator never appear
/// here.
///
/// @param sub the user's lasting id, the `sub` claim of their tokens
/// @param email lower case
public record ConfirmedUser(UUID sub, String email) {}
