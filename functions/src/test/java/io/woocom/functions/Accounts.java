package io.woocom.functions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

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
            var email = emails.get(request.username());
            if (email == null) {
                throw UserNotFoundException.builder().message("nobody").build();
            }
            return AdminGetUserResponse.builder()
                    .username(request.username())
                    .userAttributes(attribute("email", email), attribute("email_verified", "true"))
                    .build();
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
