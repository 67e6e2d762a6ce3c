package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.function.Consumer;

/// A visitor becomes a user: address and password first, the code from the letter second.
record SignUp(
        boolean permitted,
        Users users,
        PasswordPolicy policy,
        Letters letters,
        Consumer<ConfirmedUser> onConfirmed,
        InstantSource clock,
        Secrets secrets) {

    /// Creates the user before the letter leaves, so that a code in a mailbox always belongs to
    /// somebody.
    User begin(Email email, String password) {
        if (!permitted)
            throw CognitoError.notAuthorized("SignUp is not permitted for this user pool");
        policy.check(password);
        var now = clock.instant();
        var code = OneTimeCode.fresh(secrets.digits(), now, OneTimeCode.SIGN_UP);
        var standing = new Standing.Unconfirmed(code);
        var user =
                User.made(
                        secrets.uuid(),
                        email,
                        false,
                        standing,
                        PasswordHash.of(password, secrets),
                        now);
        users.add(user);
        letters.confirmation(email, code.digits());
        return user;
    }

    /// Tells the post-confirmation hook once, after the user stands confirmed on disk. Like
    /// Cognito's trigger it is missed if the process dies in between.
    void confirm(String username, String code) {
        // An unknown user and an expired code look the same from outside.
        var user = users.named(username).orElseThrow(CognitoError::expiredCode);
        users.change(user.sub(), current -> judge(current, code)).orRefuse();
        onConfirmed.accept(new ConfirmedUser(user.sub(), user.email().value()));
    }

    /// For an unknown user it does nothing, and does not say so.
    void resend(String username) {
        users.named(username)
                .ifPresent(user -> {
                    var digits = secrets.digits();
                    users.update(
                            user.sub(),
                            current -> {
                                if (!(current.standing()
                                        instanceof Standing.Unconfirmed(var code))) {
                                    throw CognitoError.invalidParameter(
                                            "User is already confirmed.");
                                }
                                var renewed =
                                        code.renewed(digits, clock.instant(), OneTimeCode.SIGN_UP);
                                return current.standing(
                                        new Standing.Unconfirmed(renewed), clock.instant());
                            });
                    letters.confirmation(user.email(), digits);
                });
    }

    private Shelf.Changed<User, OneTimeCode.Verdict> judge(User user, String given) {
        if (!(user.standing() instanceof Standing.Unconfirmed(var code))) {
            throw CognitoError.notAuthorized(
                    "User cannot be confirmed. Current status is " + user.standing().wireName());
        }
        var now = clock.instant();
        var verdict = code.judge(given, now);
        var next =
                switch (verdict) {
                    case ACCEPTED -> user.confirmed(now);
                    case WRONG ->
                            user.standing(new Standing.Unconfirmed(code.guessedWrong(now)), now);
                    case EXPIRED, TOO_MANY_TRIES -> user;
                };
        return new Shelf.Changed<>(next, verdict);
    }
}
