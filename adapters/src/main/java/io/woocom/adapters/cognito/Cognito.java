package io.woocom.adapters.cognito;

import io.woocom.domain.customer.Identities;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// The door of this package.
public final class Cognito {

    private Cognito() {}

    /// @param client asked for only when an account is: most requests ask for none
    /// @param pool the id of the customers' user pool
    public static Identities identities(
            Supplier<CognitoIdentityProviderClient> client, String pool) {
        return new PoolIdentities(client, pool);
    }
}
