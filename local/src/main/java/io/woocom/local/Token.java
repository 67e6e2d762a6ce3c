package io.woocom.local;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.woocom.local.identity.LocalSignIn;
import io.woocom.local.identity.LocalSignIn.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `./woocom token`: an access token of a user of the shop on this machine.
final class Token implements Command {

    static final String USUAL_SHOP = "http://localhost:8080";

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String help() {
        return """
        Usage: ./woocom token admin|customer [EMAIL] [--url http://localhost:8080]

        Prints an access token, and nothing else, by signing in at the identity server of a shop on
        this machine. A user who does not exist yet is made.
        """;
    }

    @Override
    public int run(List<String> arguments) throws Mistake, InterruptedException {
        var options = Options.parse(arguments, Set.of("--url"), Set.of());
        var words = options.words();
        if (words.isEmpty() || words.size() > 2) {
            throw Mistake.usage("token admin|customer [EMAIL]");
        }
        var role =
                switch (words.getFirst()) {
                    case "admin" -> Role.ADMIN;
                    case "customer" -> Role.CUSTOMER;
                    default ->
                            throw Mistake.usage("neither admin nor customer: " + words.getFirst());
                };
        var email = words.size() == 2 ? Optional.of(words.get(1)) : Optional.<String>empty();
        var identity = identity(options.value("--url").orElse(USUAL_SHOP));
        try {
            System.out.println(LocalSignIn.token(identity, role, email));
            return 0;
        } catch (LocalSignIn.Refused refused) {
            throw new Mistake(String.valueOf(refused.getMessage()));
        }
    }

    static URI identity(String shop) throws Mistake, InterruptedException {
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            var base = shop.replaceFirst("/+$", "");
            var get = HttpRequest.newBuilder(URI.create(base + "/config.json")).build();
            var config = JSONObjectUtils.parse(http.send(get, BodyHandlers.ofString()).body());
            if (config.get("customers") instanceof Map<?, ?> pool
                    && pool.get("endpoint") instanceof String endpoint) {
                return URI.create(endpoint);
            }
        } catch (IOException | ParseException | IllegalArgumentException _) {
            // said below
        }
        throw new Mistake("there is no shop at " + shop + ": start one with ./woocom run");
    }
}
