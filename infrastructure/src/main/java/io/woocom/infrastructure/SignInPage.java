package io.woocom.infrastructure;

import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolDomain;

/// Where a pool shows its sign-in page, and gives out tokens.
final class SignInPage {

    private SignInPage() {}

    static void of(IdentityStack stack, UserPool pool, String whose) {
        UserPoolDomain.Builder.create(stack, Names.id(whose) + "SignInPage")
                .userPool(pool)
                .cognitoDomain(
                        CognitoDomainOptions.builder()
                                .domainPrefix(
                                        stack.names.of(whose) + "-" + stack.names.account().id())
                                .build())
                .build();
    }
}
