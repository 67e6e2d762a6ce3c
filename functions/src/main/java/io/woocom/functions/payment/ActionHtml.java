package io.woocom.functions.payment;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.payments.SandboxActions.Action;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// The page as HTML: no script, one style sheet known by its hash, nothing from elsewhere, and
/// never in a frame or a cache. The link is a secret, so it is sent to nobody as a referrer.
final class ActionHtml {

    private static final String STYLE =
            """
            body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:#1c1b1a;background:#f6f4f1}
            main{max-width:26rem;margin:10vh auto;padding:2rem;background:#fff;border:1px solid #d9d4cc;border-radius:.75rem}
            h1{margin:0 0 .5rem;font-size:1.5rem}
            .amount{font-size:2rem;font-weight:600;margin:1rem 0}
            button{font:inherit;min-height:2.75rem;padding:.5rem 1.5rem;margin:0 .5rem .5rem 0;border-radius:.5rem;border:2px solid #1d5c43;cursor:pointer}
            .yes{background:#1d5c43;color:#fff}
            .no{background:#fff;color:#1d5c43}
            :focus-visible{outline:3px solid #b4530a;outline-offset:2px}
            .note{color:#5b5650;font-size:.9375rem}
            """;

    private static final String STYLE_HASH = hash(STYLE);

    private ActionHtml() {}

    static APIGatewayV2HTTPResponse of(Action action, Optional<URI> back) {
        var link =
                back.map(uri ->
                                "<p><a href=\"%s\">Back to the shop</a></p>"
                                        .formatted(escaped(uri.toString())))
                        .orElse("<p>You can close this page.</p>");
        return switch (action.status()) {
            case WAITING -> page(200, "Approve this payment?", question(action), back);
            case APPROVED -> page(200, "Payment approved", status("Thank you.") + link, back);
            case DECLINED ->
                    page(200, "Payment declined", status("Nothing was charged.") + link, back);
            case OVER ->
                    page(
                            200,
                            "This payment can no longer be decided",
                            status("It took too long, or the shop has taken it back.") + link,
                            back);
        };
    }

    static APIGatewayV2HTTPResponse unknown() {
        return page(
                404,
                "No such payment",
                status("The link is incomplete, or the payment does not exist."),
                Optional.empty());
    }

    static APIGatewayV2HTTPResponse unreadable() {
        return page(
                400,
                "Neither approved nor declined",
                status("Go back and choose one of the two."),
                Optional.empty());
    }

    static APIGatewayV2HTTPResponse seeOther(URI to) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(303)
                .withHeaders(
                        Map.of(
                                "Location", to.toASCIIString(),
                                "Cache-Control", "no-store",
                                "Referrer-Policy", "no-referrer"))
                .withBody("")
                .build();
    }

    private static String question(Action action) {
        return """
        <p>The shop asks for the payment of %s.</p>
        <p class="amount">%s</p>
        <form method="post">
        <button class="yes" name="decision" value="approve">Approve</button>
        <button class="no" name="decision" value="decline">Decline</button>
        </form>
        <p class="note">This is the sandbox provider: no real money moves.</p>
        """
                .formatted(escaped(order(action)), escaped(action.amount().toString()));
    }

    private static String order(Action action) {
        return Ids.fits(OrderId.PREFIX, action.subject())
                ? "order " + new OrderId(action.subject()).number()
                : "an order";
    }

    private static String status(String text) {
        return "<p role=\"status\">%s</p>".formatted(escaped(text));
    }

    private static APIGatewayV2HTTPResponse page(
            int status, String title, String content, Optional<URI> back) {
        var html =
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – sandbox payment</title>
                <style>%2$s</style>
                </head>
                <body><main><h1>%1$s</h1>%3$s</main></body>
                </html>
                """
                        .formatted(escaped(title), STYLE, content);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(
                        Map.of(
                                "Content-Type", "text/html; charset=utf-8",
                                "Content-Security-Policy", policy(back),
                                "Cache-Control", "no-store",
                                "Referrer-Policy", "no-referrer",
                                "X-Content-Type-Options", "nosniff"))
                .withBody(html)
                .build();
    }

    /// Browsers apply `form-action` to the redirect that follows a form too (CSP 3, 6.4.1).
    private static String policy(Optional<URI> back) {
        var to = back.map(uri -> " " + uri.getScheme() + "://" + uri.getRawAuthority()).orElse("");
        return "default-src 'none'; style-src 'sha256-%s'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'"
                .formatted(STYLE_HASH, to);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
