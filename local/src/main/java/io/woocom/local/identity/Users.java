package io.woocom.local.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The users of one pool. An address belongs to at most one of them.
final class Users {

    private final Shelf<User> shelf;
    private final Map<Email, UUID> byEmail = new ConcurrentHashMap<>();

    Users(Vault vault, String poolId) {
        shelf = new Shelf<>(vault, poolId + "-users", UserDocument::write, UserDocument::read);
        shelf.all().forEach(user -> byEmail.put(user.email(), user.sub()));
    }

    Optional<User> find(UUID sub) {
        return shelf.find(sub.toString());
    }

    Optional<User> find(Email email) {
        return Optional.ofNullable(byEmail.get(email)).flatMap(this::find);
    }

    /// By `sub` or by address: Cognito takes either as `Username`.
    Optional<User> named(String username) {
        try {
            return username.contains("@")
                    ? find(new Email(username))
                    : find(UUID.fromString(username));
        } catch (IllegalArgumentException | CognitoError _) {
            return Optional.empty();
        }
    }

    /// Ordered by `sub`, so that a list can be read in pages.
    List<User> all() {
        return shelf.all().stream()
                .sorted(Comparator.comparing(user -> user.sub().toString()))
                .toList();
    }

    synchronized void add(User user) {
        if (byEmail.containsKey(user.email())) throw CognitoError.emailTaken();
        shelf.put(user.sub().toString(), user);
        byEmail.put(user.email(), user.sub());
    }

    synchronized void remove(User user) {
        shelf.take(user.sub().toString());
        byEmail.remove(user.email());
    }

    User update(UUID sub, UnaryOperator<User> update) {
        return change(
                sub,
                user -> {
                    var next = update.apply(user);
                    return new Shelf.Changed<>(next, next);
                });
    }

    <R> R change(UUID sub, Function<User, Shelf.Changed<User, R>> change) {
        return shelf.change(sub.toString(), change).orElseThrow(CognitoError::noSuchUser);
    }
}
