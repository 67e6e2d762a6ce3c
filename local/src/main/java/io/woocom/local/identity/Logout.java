package io.woocom.local.identity;

/// `GET /logout`: back to a registered address, or to the sign-in page again. There is nothing to
/// end: the sign-in page keeps no session of its own, it asks for the password each time.
record Logout(Pools pools) {

    Answer answer(Ask ask) {
        try {
            var clientId = ask.query().get("client_id");
            var web =
                    pools.ofClient(clientId)
                            .flatMap(pool -> pool.web(clientId))
                            .orElseThrow(OAuthError::invalidClient);
            if (ask.query().find("redirect_uri").isPresent())
                return Answer.redirect("/login?" + ask.rawQuery());
            var wanted = ask.query().get("logout_uri");
            return web.logouts().stream()
                    .filter(address -> address.toString().equals(wanted))
                    .findFirst()
                    .map(address -> Answer.redirect(address.toString()))
                    .orElseThrow(() ->
                            OAuthError.invalidRequest(
                                    "logout_uri is not registered for this client"));
        } catch (OAuthError error) {
            return Answer.text(400, error.code() + ": " + error.description());
        }
    }
}
