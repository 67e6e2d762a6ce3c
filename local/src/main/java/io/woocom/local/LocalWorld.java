package io.woocom.local;

import io.woocom.functions.Clients;
import io.woocom.functions.Environment;
import io.woocom.functions.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// The world of the functions on this machine: the one of Lambda, with engines for services and
/// keys in files for keys in vaults.
final class LocalWorld {

    private static final int SECRET_BYTES = 32;

    private LocalWorld() {}

    /// What a shop here may be given from outside, by the names that functions know.
    private static final Set<String> FROM_OUTSIDE =
            Set.of(
                    "STRIPE_API_KEY",
                    "STRIPE_API_BASE",
                    "STRIPE_WEBHOOK_SECRET",
                    "PAYMENT_PATIENCE_SECONDS");

    static World on(Ground ground) {
        return on(ground, System.getenv());
    }

    /// @param outside the environment of the process
    static World on(Ground ground, Map<String, String> outside) {
        var engines = ground.engines();
        var clients =
                new Clients(
                        engines.tables()::tables,
                        engines.queues()::client,
                        engines.buckets()::client,
                        engines.buckets()::presigner,
                        Clients.once(() -> cognito(ground)),
                        _ -> ground.mail());
        var variables = variables(ground);
        outside.forEach((name, value) -> {
            if (FROM_OUTSIDE.contains(name)) {
                variables.put(name, value);
            }
        });
        return new World(new Environment(variables), clients, InstantSource.system());
    }

    /// The identity server speaks Cognito's API and asks for no signature.
    private static CognitoIdentityProviderClient cognito(Ground ground) {
        return CognitoIdentityProviderClient.builder()
                .endpointOverride(ground.identity().endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static Map<String, String> variables(Ground ground) {
        var keys = Folders.made(ground.settings().below("keys").orElseGet(LocalWorld::forgotten));
        var customers = ground.identity().customers();
        var variables = new HashMap<>(ground.environment());
        variables.put("GUEST_KEY_FILE", keys.resolve("guest-key.json").toString());
        variables.put("CURSOR_KEY", kept(keys.resolve("cursor-key")));
        variables.put("SANDBOX_WEBHOOK_SECRET", kept(keys.resolve("sandbox-webhook-secret")));
        variables.put("CUSTOMER_POOL", customers.id());
        variables.put("CUSTOMER_ISSUER", customers.issuer());
        variables.put("CUSTOMER_CLIENTS", customers.webClient());
        variables.put("CUSTOMER_KEYS", customers.keySet());
        variables.put("ORDER_ACCESS_LIMIT", "1000");
        variables.put("MAIL_FROM", "shop@localhost");
        variables.put("PUBLIC_ORIGIN", ground.address().toString());
        variables.put("LISTING_SHARDS", "1");
        variables.put("WEBHOOK_ADDRESSES", "any");
        variables.put("PAYMENT_PATIENCE_SECONDS", "5");
        return variables;
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                var key = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(key);
                Folders.write(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path forgotten() {
        try {
            return Files.createTempDirectory("woocom-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
