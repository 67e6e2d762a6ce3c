package io.woocom.infrastructure;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.AutoVerifiedAttrs;
import software.amazon.awscdk.services.cognito.FeaturePlan;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.KeepOriginalAttrs;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolClientIdentityProvider;
import software.amazon.awscdk.services.cognito.UserVerificationConfig;
import software.amazon.awscdk.services.cognito.VerificationEmailStyle;

/// Customers: they sign up themselves, by an address that a code has proven.
final class CustomerPool {

    private static final int PASSWORD_LENGTH = 8;

    private CustomerPool() {}

    static IUserPool in(IdentityStack stack) {
        var pool =
                UserPool.Builder.create(stack, "Customers")
                        .userPoolName(stack.names.of("customers"))
                        .featurePlan(FeaturePlan.ESSENTIALS)
                        .selfSignUpEnabled(true)
                        .signInAliases(SignInAliases.builder().email(true).build())
                        .signInCaseSensitive(false)
                        .autoVerify(AutoVerifiedAttrs.builder().email(true).build())
                        .keepOriginal(KeepOriginalAttrs.builder().email(true).build())
                        .userVerification(
                                UserVerificationConfig.builder()
                                        .emailStyle(VerificationEmailStyle.CODE)
                                        .build())
                        .passwordPolicy(
                                PasswordPolicy.builder()
                                        .minLength(PASSWORD_LENGTH)
                                        .requireDigits(true)
                                        .requireLowercase(true)
                                        .requireUppercase(true)
                                        .requireSymbols(false)
                                        .build())
                        .mfa(Mfa.OPTIONAL)
                        .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
                        .accountRecovery(AccountRecovery.EMAIL_ONLY)
                        .deletionProtection(stack.plan.settings().keepsData())
                        .removalPolicy(stack.fate())
                        .build();
        var client = client(stack, pool);
        SignInPage.of(stack, pool, "shop");
        stack.published().put(stack, Published.CUSTOMERS, pool.getUserPoolId());
        stack.published().put(stack, Published.CUSTOMER_CLIENT, client.getUserPoolClientId());
        return pool;
    }

    private static UserPoolClient client(IdentityStack stack, UserPool pool) {
        return browser(stack, pool, "Storefront").refreshTokenValidity(Duration.days(30)).build();
    }

    /// A page in a browser: it keeps no secret, comes back with a code and proves that it asked for
    /// it (PKCE), and never learns whether somebody has an account.
    static UserPoolClient.Builder browser(IdentityStack stack, UserPool pool, String name) {
        var addresses = stack.returnAddresses();
        return UserPoolClient.Builder.create(stack, name)
                .userPool(pool)
                .userPoolClientName(name)
                .generateSecret(false)
                .authFlows(AuthFlow.builder().userSrp(true).build())
                .oAuth(
                        OAuthSettings.builder()
                                .flows(
                                        OAuthFlows.builder()
                                                .authorizationCodeGrant(true)
                                                .implicitCodeGrant(false)
                                                .build())
                                .scopes(
                                        List.of(
                                                OAuthScope.OPENID,
                                                OAuthScope.EMAIL,
                                                OAuthScope.PROFILE,
                                                OAuthScope.COGNITO_ADMIN))
                                .callbackUrls(addresses)
                                .logoutUrls(addresses)
                                .build())
                .supportedIdentityProviders(List.of(UserPoolClientIdentityProvider.COGNITO))
                .preventUserExistenceErrors(true)
                .enableTokenRevocation(true)
                .accessTokenValidity(Duration.hours(1))
                .idTokenValidity(Duration.hours(1));
    }
}
