package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The authorization endpoint and the pages behind it. They end at the application's redirect
/// address with a code, or with an error of RFC 6749.
record SignInPages(
        Pools pools,
        AuthorizationCodes codes,
        SignInOperations signIn,
        Secrets secrets,
        InstantSource clock) {

    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String CSRF_FIELD = "_csrf";

    /// `GET /oauth2/authorize`: checks, then goes on to the first page.
    Answer authorize(Ask ask) {
        return checked(ask, _ -> Answer.redirect(Step.LOGIN.path + "?" + ask.rawQuery()));
    }

    Answer show(Step step, Ask ask) {
        return checked(
                ask,
                request ->
                        page(
                                step,
                                ask,
                                request,
                                Optional.empty(),
                                Optional.empty(),
                                Parameters.parse("")));
    }

    Answer submit(Step step, Ask ask) {
        return checked(
                ask,
                request -> {
                    var form = ask.form();
                    // The cookie proves that the form came from a page of ours: another site can
                    // send the field, not the cookie.
                    boolean ours =
                            ask.cookie(CSRF_COOKIE)
                                    .filter(token ->
                                            Secrets.same(token, form.find(CSRF_FIELD).orElse("")))
                                    .isPresent();
                    if (!ours)
                        return page(
                                step,
                                ask,
                                request,
                                Optional.of("The page was open too long. Please try again."),
                                Optional.empty(),
                                form);
                    try {
                        return took(step, ask, request, form);
                    } catch (CognitoError error) {
                        return page(
                                step,
                                ask,
                                request,
                                Optional.of(error.said()),
                                Optional.empty(),
                                form);
                    }
                });
    }

    private Answer took(Step step, Ask ask, AuthorizationRequest request, Parameters form) {
        var pool = request.pool();
        var username = form.find("username").orElse("").strip();
        var password = form.find("password").orElse("");
        var code = form.find("code").orElse("");
        return switch (step) {
            case LOGIN -> login(ask, request, form, username, password);
            case SIGN_UP -> {
                pool.signUp().begin(new Email(username), password);
                yield next(Step.CONFIRM, ask, request, "We sent a code to " + username + ".", form);
            }
            case CONFIRM -> {
                pool.signUp().confirm(username, code);
                yield next(
                        Step.LOGIN,
                        ask,
                        request,
                        "Your address is confirmed. Please sign in.",
                        form);
            }
            case FORGOT -> {
                pool.forgottenPassword().begin(username);
                yield next(
                        Step.RESET,
                        ask,
                        request,
                        "If " + username + " has an account, a code is on its way.",
                        form);
            }
            case RESET -> {
                pool.forgottenPassword().finish(username, code, password);
                yield next(
                        Step.LOGIN,
                        ask,
                        request,
                        "Your new password is set. Please sign in.",
                        form);
            }
            case NEW_PASSWORD ->
                    finish(
                            request,
                            signIn.replaceTemporary(
                                    pool, form.find("session").orElse(""), password));
        };
    }

    private Answer login(
            Ask ask,
            AuthorizationRequest request,
            Parameters form,
            String username,
            String password) {
        var pool = request.pool();
        try {
            var user = pool.signIn().check(username, password);
            if (!(user.standing() instanceof Standing.TemporaryPassword))
                return finish(request, user);
            var session =
                    new Parameters(
                            Map.of("session", pool.tokens().challenge(user, request.clientId())));
            return next(
                    Step.NEW_PASSWORD,
                    ask,
                    request,
                    "Your password was chosen for you. Choose your own.",
                    session);
        } catch (CognitoError error) {
            if (error.type() != CognitoError.Type.UserNotConfirmedException) throw error;
            pool.signUp().resend(username);
            return next(
                    Step.CONFIRM, ask, request, "We sent a new code to " + username + ".", form);
        }
    }

    private Answer finish(AuthorizationRequest request, User user) {
        var code =
                codes.add(
                        new AuthorizationCode(
                                user.sub(),
                                request.clientId(),
                                request.redirectUri(),
                                request.challenge(),
                                request.scopes(),
                                request.nonce(),
                                clock.instant()));
        var answer = new LinkedHashMap<String, String>();
        answer.put("code", code);
        return request.to().send(answer);
    }

    private Answer next(
            Step step, Ask ask, AuthorizationRequest request, String notice, Parameters form) {
        return page(step, ask, request, Optional.empty(), Optional.of(notice), form);
    }

    private Answer page(
            Step step,
            Ask ask,
            AuthorizationRequest request,
            Optional<String> problem,
            Optional<String> notice,
            Parameters values) {
        var csrf = ask.cookie(CSRF_COOKIE).orElseGet(secrets::token);
        var selfSignUp = request.pool().signUp().permitted();
        // The code a person typed belongs to the step it was typed in.
        var kept = problem.isPresent() ? values : values.without("code");
        var page = new Page(step, selfSignUp, ask.rawQuery(), csrf, kept, problem, notice);
        return html(
                        problem.isPresent() ? 400 : 200,
                        page.html(),
                        request.redirectUri().resolve("/").toString())
                .with("Set-Cookie", CSRF_COOKIE + "=" + csrf + "; Path=/; HttpOnly; SameSite=Lax");
    }

    private Answer checked(Ask ask, Function<AuthorizationRequest, Answer> answer) {
        AuthorizationRequest.ReturnAddress to;
        try {
            to = AuthorizationRequest.ReturnAddress.of(pools, ask.query());
        } catch (OAuthError error) {
            return html(
                    400,
                    Page.dead(
                            "This sign-in link does not work",
                            error.code() + ": " + error.description()),
                    "");
        }
        try {
            return answer.apply(AuthorizationRequest.of(to, ask.query()));
        } catch (OAuthError error) {
            return to.refuse(error);
        }
    }

    /// No script, no foreign content, no frame. `form-action` names the application too, because
    /// browsers hold the redirect that follows a form to it.
    private static Answer html(int status, String html, String application) {
        return new Answer(status, "text/html; charset=utf-8", html)
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'; "
                                + "form-action 'self' "
                                + application)
                .with("Referrer-Policy", "no-referrer");
    }
}
