package io.woocom.local.identity;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Puts both pools together, from what is on disk or anew, with the development users of a first
/// start.
record Founding(Settings settings, Vault vault, Secrets secrets) {

    private static final List<String> STAFF_GROUPS =
            List.of("admin", "catalog", "orders", "support");

    Pools pools() {
        // A new key takes up to seconds where only the first compiler runs: both are made at once.
        var key =
                CompletableFuture.supplyAsync(
                        () -> SigningKey.of(vault, Published.CUSTOMER_POOL, secrets));
        var staff = staff(SigningKey.of(vault, Published.STAFF_POOL, secrets));
        var customers = customers(key.join());
        addUser(customers, Published.SHOPPER, List.of());
        addUser(staff, Published.ADMIN, List.of("admin"));
        if (staff.clients().find(Published.INTEGRATION_CLIENT).isEmpty()) {
            staff.clients()
                    .add(
                            new AppClient.Machine(
                                    Published.INTEGRATION_CLIENT,
                                    "local-integration",
                                    Scopes.WOOCOM,
                                    Published.INTEGRATION_SECRET));
        }
        return new Pools(customers, staff);
    }

    private Pool customers(RSAKey key) {
        var web = web(Published.CUSTOMER_WEB_CLIENT, "storefront");
        return pool(Published.CUSTOMER_POOL, key, web, List.of(), true, settings.onConfirmed());
    }

    private Pool staff(RSAKey key) {
        var web = web(Published.STAFF_WEB_CLIENT, "back-office");
        return pool(Published.STAFF_POOL, key, web, STAFF_GROUPS, false, _ -> {});
    }

    private AppClient.Web web(String id, String name) {
        var addresses = settings.returnAddresses();
        return new AppClient.Web(id, name, Scopes.WEB, addresses, addresses);
    }

    private Pool pool(
            String id,
            RSAKey key,
            AppClient.Web web,
            List<String> groups,
            boolean selfSignUp,
            Consumer<ConfirmedUser> onConfirmed) {
        var clock = settings.clock();
        var policy = settings.passwordPolicy();
        var letters = new Letters(settings.postbox());
        var users = new Users(vault, id);
        var tokens = new Tokens(key, Pool.issuer(id), settings.tokenLifetime(), clock, secrets);
        var sessions = new Sessions(vault, id, clock, secrets);
        return new Pool(
                id,
                groups,
                policy,
                users,
                new Clients(web, vault, id),
                tokens,
                new Grants(users, sessions, tokens, secrets),
                new SignUp(selfSignUp, users, policy, letters, onConfirmed, clock, secrets),
                new SignIn(users, clock, secrets),
                new ForgottenPassword(users, policy, letters, clock, secrets));
    }

    /// Only into a pool without users: one who was deleted stays deleted.
    private void addUser(Pool pool, String email, List<String> groups) {
        if (!pool.users().all().isEmpty()) return;
        var now = settings.clock().instant();
        var hash = PasswordHash.of(Published.PASSWORD, secrets);
        var user =
                User.made(
                        secrets.uuid(),
                        new Email(email),
                        true,
                        new Standing.Confirmed(),
                        hash,
                        now);
        for (var group : groups) user = user.joining(group, now);
        pool.users().add(user);
    }
}
