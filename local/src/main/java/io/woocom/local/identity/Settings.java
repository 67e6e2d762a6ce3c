package io.woocom.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How an identity server is started.
///
/// @param directory where everything is kept; without one it lives in memory
/// @param origins the shop's, scheme to port: allowed by CORS, and the beginning of every
///   registered redirect address
/// @param returnPaths the paths below each origin that the sign-in page may return to and `/logout`
///   may lead to; matched to the letter, as Cognito does
/// @param postbox where codes and invitations go
/// @param onConfirmed called once per customer, in the request that confirmed them
/// @param tokenLifetime of ID and access tokens; Cognito allows five minutes to a day
public record Settings(
        Optional<Path> directory,
        List<URI> origins,
        List<String> returnPaths,
        Postbox postbox,
        Consumer<ConfirmedUser> onConfirmed,
        PasswordPolicy passwordPolicy,
        Duration tokenLifetime,
        InstantSource clock,
        SecureRandom random) {

    public Settings {
        origins = List.copyOf(origins);
        returnPaths = List.copyOf(returnPaths);
        if (tokenLifetime.compareTo(Duration.ofMinutes(5)) < 0
                || tokenLifetime.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "tokens last five minutes to a day, not " + tokenLifetime);
        }
    }

    /// For a shop on this port of `localhost` and `127.0.0.1`: in memory, tokens of two hours,
    /// returning to `/` and `/admin/`.
    public static Settings forShop(int port, Postbox postbox) {
        return new Settings(
                Optional.empty(),
                List.of(
                        URI.create("http://localhost:" + port),
                        URI.create("http://127.0.0.1:" + port)),
                List.of("/", "/admin/"),
                postbox,
                _ -> {},
                PasswordPolicy.STANDARD,
                Duration.ofHours(2),
                InstantSource.system(),
                new SecureRandom());
    }

    public Settings in(Path directory) {
        return new Settings(
                Optional.of(directory),
                origins,
                returnPaths,
                postbox,
                onConfirmed,
                passwordPolicy,
                tokenLifetime,
                clock,
                random);
    }

    public Settings returningTo(String... paths) {
        return new Settings(
                directory,
                origins,
                List.of(paths),
                postbox,
                onConfirmed,
                passwordPolicy,
                tokenLifetime,
                clock,
                random);
    }

    public Settings onConfirmed(Consumer<ConfirmedUser> hook) {
        return new Settings(
                directory,
                origins,
                returnPaths,
                postbox,
                hook,
                passwordPolicy,
                tokenLifetime,
                clock,
                random);
    }

    public Settings at(InstantSource time) {
        return new Settings(
                directory,
                origins,
                returnPaths,
                postbox,
                onConfirmed,
                passwordPolicy,
                tokenLifetime,
                time,
                random);
    }

    Set<URI> returnAddresses() {
        var addresses = new LinkedHashSet<URI>();
        for (var origin : origins)
            for (var path : returnPaths) addresses.add(URI.create(origin + path));
        return addresses;
    }
}
