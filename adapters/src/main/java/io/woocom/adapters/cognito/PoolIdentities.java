package io.woocom.adapters.cognito;

import com.github.f4b6a3.ulid.Ulid;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.Identity;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

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
    public CustomerId invite(Email email) {
        try {
            var made =
                    client.get()
                            .adminCreateUser(request ->
                                    request.userPoolId(pool)
                                            .username(email.value())
                                            .desiredDeliveryMediums(DeliveryMediumType.EMAIL)
                                            .userAttributes(
                                                    attribute("email", email.value()),
                                                    attribute("email_verified", "true")));
            return customer(made.user().username());
        } catch (UsernameExistsException _) {
            var found =
                    client.get()
                            .adminGetUser(
                                    request -> request.userPoolId(pool).username(email.value()));
            return customer(found.username());
        }
    }

    @Override
    public void close(CustomerId customer) {
        known(() ->
                client.get()
                        .adminDisableUser(
                                request -> request.userPoolId(pool).username(username(customer))));
    }

    @Override
    public void reopen(CustomerId customer) {
        known(() ->
                client.get()
                        .adminEnableUser(
                                request -> request.userPoolId(pool).username(username(customer))));
    }

    private static void known(Runnable call) {
        try {
            call.run();
        } catch (UserNotFoundException _) {
            throw Refusal.notFound("this customer's account");
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

    private static CustomerId customer(String username) {
        return new CustomerId(CustomerId.PREFIX + Ulid.from(UUID.fromString(username)).toString());
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    private static Optional<String> attribute(List<AttributeType> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(AttributeType::value)
                .findFirst();
    }
}
