package io.woocom.local.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// One account of one pool. `sub` is its name for ever; the address is only how it signs in.
///
/// @param enabled whether they may sign in; an administrator decides
/// @param signOuts how often the user signed out everywhere: a session made under a smaller number
///   has ended
record User(
        UUID sub,
        Email email,
        boolean emailVerified,
        boolean enabled,
        Standing standing,
        Credentials credentials,
        SortedSet<String> groups,
        int signOuts,
        Instant createdAt,
        Instant modifiedAt) {

    User {
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    static User made(
            UUID sub,
            Email email,
            boolean verified,
            Standing standing,
            PasswordHash password,
            Instant now) {
        return new User(
                sub,
                email,
                verified,
                true,
                standing,
                Credentials.of(password),
                new TreeSet<>(),
                0,
                now,
                now);
    }

    User confirmed(Instant now) {
        return new User(
                sub,
                email,
                true,
                enabled,
                new Standing.Confirmed(),
                credentials,
                groups,
                signOuts,
                createdAt,
                now);
    }

    User enabled(boolean next, Instant now) {
        return new User(
                sub,
                email,
                emailVerified,
                next,
                standing,
                credentials,
                groups,
                signOuts,
                createdAt,
                now);
    }

    User standing(Standing next, Instant now) {
        return with(next, credentials, groups, signOuts, now);
    }

    User credentials(Credentials next, Instant now) {
        return with(standing, next, groups, signOuts, now);
    }

    /// A new password also forgets failures and any code to reset the old one.
    User password(PasswordHash password, Standing next, Instant now) {
        return standing(next, now).credentials(Credentials.of(password), now);
    }

    User joining(String group, Instant now) {
        var more = new TreeSet<>(groups);
        more.add(group);
        return with(standing, credentials, more, signOuts, now);
    }

    User leaving(String group, Instant now) {
        var fewer = new TreeSet<>(groups);
        fewer.remove(group);
        return with(standing, credentials, fewer, signOuts, now);
    }

    User signedOutEverywhere(Instant now) {
        return with(standing, credentials, groups, signOuts + 1, now);
    }

    private User with(
            Standing nextStanding,
            Credentials nextCredentials,
            SortedSet<String> nextGroups,
            int nextSignOuts,
            Instant now) {
        return new User(
                sub,
                email,
                emailVerified,
                enabled,
                nextStanding,
                nextCredentials,
                nextGroups,
                nextSignOuts,
                createdAt,
                now);
    }
}
