package io.woocom.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which part answers which request.
record Routes(
        CognitoApi api,
        SignInPages pages,
        TokenEndpoint tokens,
        UserInfo userInfo,
        Logout logout,
        Discovery discovery) {

    Answer answer(Ask ask) {
        return switch (ask.method() + " " + ask.path()) {
            case "POST /" -> api.answer(ask);
            case "GET /oauth2/authorize" -> pages.authorize(ask);
            case "POST /oauth2/token" -> tokens.token(ask);
            case "POST /oauth2/revoke" -> tokens.revoke(ask);
            case "GET /oauth2/userInfo", "POST /oauth2/userInfo" -> userInfo.answer(ask);
            case "GET /logout" -> logout.answer(ask);
            case "GET " + Page.STYLE_PATH -> new Answer(200, "text/css; charset=utf-8", style());
            default -> other(ask);
        };
    }

    private Answer other(Ask ask) {
        var step = Step.at(ask.path());
        return switch (ask.method()) {
            case "GET" ->
                    step.map(known -> pages.show(known, ask))
                            .or(() -> discovery.answer(ask))
                            .orElseGet(Routes::nothing);
            case "POST" -> step.map(known -> pages.submit(known, ask)).orElseGet(Routes::nothing);
            default -> nothing();
        };
    }

    private static Answer nothing() {
        return Answer.text(404, "There is nothing here.");
    }

    private static String style() {
        try (var file =
                Objects.requireNonNull(
                        Routes.class.getResourceAsStream("sign-in.css"), "sign-in.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
