package io.woocom.local.identity;

import com.github.f4b6a3.ulid.Ulid;
import io.woocom.adapters.cognito.Cognito;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.IdentitiesContract;
import io.woocom.domain.customer.Identity;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;

/// The shop's own adapter for Cognito, on the server that speaks as Cognito does.
class CustomerAccountsTest implements IdentitiesContract {

    private final World world = World.inMemory();

    @AfterEach
    void close() {
        world.close();
    }

    @Override
    public Identities identities() {
        return Cognito.identities(() -> world.cognito, Published.CUSTOMER_POOL);
    }

    @Override
    public CustomerId signedUp(Identity identity) {
        var verified =
                AttributeType.builder()
                        .name("email_verified")
                        .value(String.valueOf(identity.verified()))
                        .build();
        var made =
                world.cognito.adminCreateUser(request ->
                        request.userPoolId(Published.CUSTOMER_POOL)
                                .username(identity.email().value())
                                .userAttributes(verified));
        return CustomerVerifier.customer(made.user().username()).orElseThrow();
    }

    @Override
    public boolean isClosed(CustomerId customer) {
        var username = Ulid.from(customer.value().substring(CustomerId.PREFIX.length())).toUuid();
        return !world.cognito
                .adminGetUser(request ->
                        request.userPoolId(Published.CUSTOMER_POOL).username(username.toString()))
                .enabled();
    }
}
