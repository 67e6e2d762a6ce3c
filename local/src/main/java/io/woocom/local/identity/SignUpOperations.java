package io.woocom.local.identity;

import java.util.Map;

/// What a visitor may call: no token, a client id only.
record SignUpOperations(Pools pools) {

    Map<String, CognitoApi.Operation> all() {
        return Map.of(
                "SignUp", this::signUp,
                "ConfirmSignUp", this::confirm,
                "ResendConfirmationCode", this::resend,
                "ForgotPassword", this::forgot,
                "ConfirmForgotPassword", this::reset);
    }

    private JsonObject signUp(JsonObject request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        var user =
                pool.signUp().begin(new Email(request.text("Username")), request.text("Password"));
        return JsonObject.of("UserConfirmed", false)
                .with("UserSub", user.sub().toString())
                .with("CodeDeliveryDetails", Wire.delivery(user.email()));
    }

    private JsonObject confirm(JsonObject request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.signUp().confirm(request.text("Username"), request.text("ConfirmationCode"));
        return JsonObject.EMPTY;
    }

    private JsonObject resend(JsonObject request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.signUp().resend(request.text("Username"));
        return JsonObject.of("CodeDeliveryDetails", Wire.delivery(pool, request.text("Username")));
    }

    private JsonObject forgot(JsonObject request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.forgottenPassword().begin(request.text("Username"));
        return JsonObject.of("CodeDeliveryDetails", Wire.delivery(pool, request.text("Username")));
    }

    private JsonObject reset(JsonObject request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.forgottenPassword()
                .finish(
                        request.text("Username"),
                        request.text("ConfirmationCode"),
                        request.text("Password"));
        return JsonObject.EMPTY;
    }
}
