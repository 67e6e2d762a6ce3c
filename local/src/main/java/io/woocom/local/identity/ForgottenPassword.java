package io.woocom.local.identity;

import java.time.InstantSource;

/// A code to the proved address, and with it a new password.
record ForgottenPassword(
        Users users, PasswordPolicy policy, Letters letters, InstantSource clock, Secrets secrets) {

    /// For an unknown user it does nothing, and does not say so.
    void begin(String username) {
        users.named(username)
                .ifPresent(user -> {
                    if (!user.emailVerified()) {
                        throw CognitoError.invalidParameter(
                                "Cannot reset password for the user as there is no "
                                        + "registered/verified email or phone_number");
                    }
                    var digits = secrets.digits();
                    users.update(
                            user.sub(),
                            current -> {
                                if (current.standing() instanceof Standing.TemporaryPassword) {
                                    throw CognitoError.notAuthorized(
                                            "User password cannot be reset in the current state.");
                                }
                                return current.credentials(
                                        withCode(current.credentials(), digits), clock.instant());
                            });
                    letters.reset(user.email(), digits);
                });
    }

    /// Sessions that began with the old password go on, as in Cognito; signing out everywhere is
    /// the user's next choice.
    void finish(String username, String code, String password) {
        policy.check(password);
        var user = users.named(username).orElseThrow(CognitoError::expiredCode);
        var hash = PasswordHash.of(password, secrets);
        users.change(user.sub(), current -> judge(current, code, hash)).orRefuse();
    }

    private OneTimeCode fresh(String digits) {
        return OneTimeCode.fresh(digits, clock.instant(), OneTimeCode.RESET);
    }

    private Credentials withCode(Credentials credentials, String digits) {
        var code =
                credentials
                        .reset()
                        .map(earlier -> earlier.renewed(digits, clock.instant(), OneTimeCode.RESET))
                        .orElseGet(() -> fresh(digits));
        return credentials.resettableWith(code);
    }

    private Shelf.Changed<User, OneTimeCode.Verdict> judge(
            User user, String given, PasswordHash hash) {
        var code = user.credentials().reset().orElseThrow(CognitoError::expiredCode);
        var now = clock.instant();
        var verdict = code.judge(given, now);
        var next =
                switch (verdict) {
                    case ACCEPTED -> user.password(hash, user.standing(), now);
                    case WRONG ->
                            user.credentials(
                                    user.credentials().resettableWith(code.guessedWrong(now)), now);
                    case EXPIRED, TOO_MANY_TRIES -> user;
                };
        return new Shelf.Changed<>(next, verdict);
    }
}
