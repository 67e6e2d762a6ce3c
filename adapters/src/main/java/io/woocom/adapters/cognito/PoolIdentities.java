package io.woocom.adapters.cognito;

import com.github.f4b6a3.ulid.Ulid;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/// A pool's users. Where people sign in by e-mail, their user name is their `sub` (Amazon Cognito
/// API reference, AdminGetUser), the same 128 bits as the customer's id.
final class PoolIdentities implements Identities {

    private final Supplier<CognitoIdentityProviderClient> client;
    private final String pool;

    PoolIdentities(Supplier<CognitoIdentityProviderClient> client, String pool) {
        this.client = client;
        this.pool = pool;
    }

    @Override
    public Optional<Identity> find(CustomerId customer) {
        try {
            var user =
                    client.get()
                            .adminGetUser(request ->
                                    request.userPoolId(pool).username(username(customer)));
            var verified = attribute(user.userAttributes(), "email_verified");
            return attribute(user.userAttributes(), "email")
                    .filter(Email::isValid)
                    .map(email ->
                            new Identity(new Email(email), verified.equals(Optional.of("true"))));
        } catch (UserNotFoundException _) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(CustomerId customer) {
        try {
            client.get()
                    .adminDeleteUser(
                            request -> request.userPoolId(pool).username(username(customer)));
        } catch (UserNotFoundException _) {
            // removed before
        }
    }

    private static String username(CustomerId customer) {
        return Ulid.from(customer.value().substring(CustomerId.PREFIX.length()))
                .toUuid()
                .toString();
    }

    private static Optional<String> attribute(List<AttributeType> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(AttributeType::value)
                .findFirst();
    }
}
