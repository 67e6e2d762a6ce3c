package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.Optional;

/// Checks a password, and says no in the same words and the same time whether or not the user
/// exists.
final class SignIn {

    private final Users users;
    private final InstantSource clock;
    private final PasswordHash nobodys;

    SignIn(Users users, InstantSource clock, Secrets secrets) {
        this.users = users;
        this.clock = clock;
        this.nobodys = PasswordHash.of(secrets.token(), secrets);
    }

    /// The user, whatever their standing but unconfirmed.
    User check(String username, String password) {
        var known = users.named(username);
        known.ifPresent(this::refuseIfLocked);
        // The slow part runs outside every lock.
        boolean right =
                known.map(user -> user.credentials().password()).orElse(nobodys).matches(password);
        var user = known.orElseThrow(CognitoError::wrongCredentials);
        var tried = users.change(user.sub(), current -> counted(current, user, right));
        var signedIn = tried.orElseThrow(CognitoError::wrongCredentials);
        if (!signedIn.enabled()) throw CognitoError.disabled();
        if (signedIn.standing() instanceof Standing.Unconfirmed) throw CognitoError.notConfirmed();
        return signedIn;
    }

    private void refuseIfLocked(User user) {
        if (user.credentials().lockedAt(clock.instant()))
            throw CognitoError.notAuthorized("Password attempts exceeded");
    }

    /// A password that was replaced while it was being checked no longer counts as right.
    private Shelf.Changed<User, Optional<User>> counted(User current, User checked, boolean right) {
        var credentials = current.credentials();
        if (right && credentials.password().equals(checked.credentials().password())) {
            var next =
                    credentials.failures() == 0
                            ? current
                            : current.credentials(credentials.succeeded(), current.modifiedAt());
            return new Shelf.Changed<>(next, Optional.of(next));
        }
        var failed = current.credentials(credentials.failed(clock.instant()), current.modifiedAt());
        return new Shelf.Changed<>(failed, Optional.empty());
    }
}
