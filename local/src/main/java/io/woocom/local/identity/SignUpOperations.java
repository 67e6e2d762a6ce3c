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

    private Json signUp(Json request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        var user =
                pool.signUp().begin(new Email(request.text("Username")), request.text("Password"));
        return Json.of("UserConfirmed", false)
                .with("UserSub", user.sub().toString())
                .with("CodeDeliveryDetails", Wire.delivery(user.email()));
    }

    private Json confirm(Json request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.signUp().confirm(request.text("Username"), request.text("ConfirmationCode"));
        return Json.EMPTY;
    }

    private Json resend(Json request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.signUp().resend(request.text("Username"));
        return Json.of("CodeDeliveryDetails", Wire.delivery(pool, request.text("Username")));
    }

    private Json forgot(Json request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.forgottenPassword().begin(request.text("Username"));
        return Json.of("CodeDeliveryDetails", Wire.delivery(pool, request.text("Username")));
    }

    private Json reset(Json request) {
        var pool = pools.ofWeb(request.text("ClientId"));
        pool.forgottenPassword()
                .finish(
                        request.text("Username"),
                        request.text("ConfirmationCode"),
                        request.text("Password"));
        return Json.EMPTY;
    }
}
