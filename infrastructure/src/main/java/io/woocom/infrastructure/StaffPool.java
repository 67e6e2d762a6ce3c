package io.woocom.infrastructure;

import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.FeaturePlan;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.ResourceServerScope;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolResourceServer;

/// Staff: made by an administrator, with a second factor. Their groups and the integrations' scopes
/// are those that the manifest's routes ask for.
final class StaffPool {

    /// May do everything, whatever the routes say.
    private static final String ADMIN = "admin";

    private static final int PASSWORD_LENGTH = 12;

    private StaffPool() {}

    static IUserPool in(IdentityStack stack) {
        var pool =
                UserPool.Builder.create(stack, "Staff")
                        .userPoolName(stack.names.of("staff"))
                        .featurePlan(FeaturePlan.ESSENTIALS)
                        .selfSignUpEnabled(false)
                        .signInAliases(SignInAliases.builder().email(true).build())
                        .signInCaseSensitive(false)
                        .passwordPolicy(
                                PasswordPolicy.builder()
                                        .minLength(PASSWORD_LENGTH)
                                        .requireDigits(true)
                                        .requireLowercase(true)
                                        .requireUppercase(true)
                                        .requireSymbols(true)
                                        .tempPasswordValidity(Duration.days(3))
                                        .build())
                        .mfa(Mfa.REQUIRED)
                        .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
                        .accountRecovery(AccountRecovery.EMAIL_ONLY)
                        .deletionProtection(stack.plan.settings().keepsData())
                        .removalPolicy(stack.fate())
                        .build();
        groups(stack.plan).forEach(group -> group(stack, pool, group));
        var office =
                CustomerPool.browser(stack, pool, "BackOffice")
                        .refreshTokenValidity(Duration.hours(12))
                        .build();
        var integrations = integrations(stack, pool);
        SignInPage.of(stack, pool, "staff");
        stack.published().put(stack, Published.STAFF, pool.getUserPoolId());
        stack.published().put(stack, Published.STAFF_CLIENT, office.getUserPoolClientId());
        stack.published()
                .put(stack, Published.INTEGRATION_CLIENT, integrations.getUserPoolClientId());
        return pool;
    }

    static SortedSet<String> groups(Plan plan) {
        var groups = new TreeSet<>(List.of(ADMIN));
        rules(plan).forEach(staff -> groups.addAll(staff.groups()));
        return groups;
    }

    /// As `woocom/orders.read`.
    static SortedSet<String> scopes(Plan plan) {
        var scopes = new TreeSet<String>();
        rules(plan).map(Access.Staff::scope).forEach(scopes::add);
        return scopes;
    }

    private static Stream<Access.Staff> rules(Plan plan) {
        return plan.routes()
                .map(Route::access)
                .flatMap(access ->
                        access instanceof Access.Staff staff
                                ? Optional.of(staff).stream()
                                : Stream.empty());
    }

    private static void group(IdentityStack stack, UserPool pool, String name) {
        CfnUserPoolGroup.Builder.create(stack, Names.id(name) + "Group")
                .userPoolId(pool.getUserPoolId())
                .groupName(name)
                .build();
    }

    /// Programs, by client credentials.
    private static UserPoolClient integrations(IdentityStack stack, UserPool pool) {
        var scopes =
                scopes(stack.plan).stream()
                        .map(scope ->
                                ResourceServerScope.Builder.create()
                                        .scopeName(scope.substring(scope.indexOf('/') + 1))
                                        .scopeDescription(scope)
                                        .build())
                        .toList();
        var server =
                UserPoolResourceServer.Builder.create(stack, "Scopes")
                        .userPool(pool)
                        .identifier(Names.PREFIX)
                        .scopes(scopes)
                        .build();
        return UserPoolClient.Builder.create(stack, "Integrations")
                .userPool(pool)
                .userPoolClientName("Integrations")
                .generateSecret(true)
                .oAuth(
                        OAuthSettings.builder()
                                .flows(OAuthFlows.builder().clientCredentials(true).build())
                                .scopes(
                                        scopes.stream()
                                                .map(scope ->
                                                        OAuthScope.resourceServer(server, scope))
                                                .toList())
                                .build())
                .enableTokenRevocation(true)
                .accessTokenValidity(Duration.hours(1))
                .build();
    }
}
