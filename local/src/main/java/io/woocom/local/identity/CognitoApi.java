package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The JSON API of Cognito user pools: `POST /` with the operation in `X-Amz-Target`, AWS JSON 1.1
/// both ways.
final class CognitoApi {

    static final String CONTENT_TYPE = "application/x-amz-json-1.1";
    static final String TARGET = "X-Amz-Target";
    static final String SERVICE = "AWSCognitoIdentityProviderService.";

    /// One operation: answers, or throws [CognitoError].
    @FunctionalInterface
    interface Operation {
        JsonObject answer(JsonObject request);
    }

    private final Map<String, Operation> operations = new HashMap<>();

    CognitoApi(Pools pools, Letters letters, Secrets secrets, InstantSource clock) {
        operations.putAll(new SignUpOperations(pools).all());
        operations.putAll(new SignInOperations(pools, secrets, clock).all());
        operations.putAll(new AccountOperations(pools, secrets, clock).all());
        operations.putAll(new AdminOperations(pools, letters, secrets, clock).all());
        operations.putAll(new ClientOperations(pools, secrets).all());
    }

    Answer answer(Ask ask) {
        try {
            var operation =
                    ask.header(TARGET)
                            .filter(target -> target.startsWith(SERVICE))
                            .flatMap(target ->
                                    Optional.ofNullable(
                                            operations.get(target.substring(SERVICE.length()))))
                            .orElseThrow(CognitoError::unknownOperation);
            return new Answer(
                    200, CONTENT_TYPE, operation.answer(JsonObject.parse(ask.body())).toString());
        } catch (CognitoError refused) {
            return refusal(refused);
        }
    }

    private static Answer refusal(CognitoError error) {
        var body = JsonObject.of("__type", error.type().name()).with("message", error.said());
        return new Answer(400, CONTENT_TYPE, body.toString())
                .with("x-amzn-ErrorType", error.type().name() + ":")
                .with("x-amzn-ErrorMessage", error.said());
    }
}
