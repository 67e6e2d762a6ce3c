package io.woocom.functions;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDisableUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDisableUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/// A user pool in a map, as far as the shop asks for it. How the real interface is spoken is tested
/// on the identity server of the local world.
final class Accounts {

    private final Map<String, String> emails = new ConcurrentHashMap<>();

    void put(String sub, String email) {
        emails.put(sub, email);
    }

    boolean has(String sub) {
        return emails.containsKey(sub);
    }

    CognitoIdentityProviderClient client() {
        return new Client();
    }

    private final class Client implements CognitoIdentityProviderClient {

        @Override
        public AdminGetUserResponse adminGetUser(AdminGetUserRequest request) {
            var named = request.username();
            var sub =
                    emails.entrySet().stream()
                            .filter(one -> one.getValue().equals(named))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(named);
            var email = emails.get(sub);
            if (email == null) {
                throw UserNotFoundException.builder().message("nobody").build();
            }
            return AdminGetUserResponse.builder()
                    .username(sub)
                    .userAttributes(attribute("email", email), attribute("email_verified", "true"))
                    .build();
        }

        @Override
        public AdminCreateUserResponse adminCreateUser(AdminCreateUserRequest request) {
            if (emails.containsValue(request.username())) {
                throw UsernameExistsException.builder().message("taken").build();
            }
            var sub = UUID.randomUUID().toString();
            put(sub, request.username());
            return AdminCreateUserResponse.builder().user(made -> made.username(sub)).build();
        }

        @Override
        public AdminDisableUserResponse adminDisableUser(AdminDisableUserRequest request) {
            return AdminDisableUserResponse.builder().build();
        }

        @Override
        public AdminDeleteUserResponse adminDeleteUser(AdminDeleteUserRequest request) {
            if (emails.remove(request.username()) == null) {
                throw UserNotFoundException.builder().message("nobody").build();
            }
            return AdminDeleteUserResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "cognito-idp";
        }

        @Override
        public void close() {
            // holds nothing
        }

        private static AttributeType attribute(String name, String value) {
            return AttributeType.builder().name(name).value(value).build();
        }
    }
}
