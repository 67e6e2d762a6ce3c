package io.woocom.local.identity;

import java.util.Optional;
import java.util.stream.Collectors;

/// One step as HTML: a form that works without scripts, for a keyboard and a screen reader alike.
///
/// @param query of the authorization request, which every form and link carries on
/// @param values what the fields hold already; passwords are never handed back
/// @param problem why the last try failed, announced at once
record Page(
        Step step,
        boolean selfSignUp,
        String query,
        String csrf,
        Parameters values,
        Optional<String> problem,
        Optional<String> notice) {

    static final String STYLE_PATH = "/sign-in.css";

    String html() {
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <link rel="stylesheet" href="%2$s">
        </head>
        <body>
        <main>
        <h1>%1$s</h1>
        %3$s<form method="post" action="%4$s">
        <input type="hidden" name="_csrf" value="%5$s">
        %6$s<button>%7$s</button>
        </form>
        %8$s</main>
        </body>
        </html>
        """
                .formatted(
                        escape(step.title),
                        STYLE_PATH,
                        messages(),
                        address(step),
                        escape(csrf),
                        fields(),
                        escape(step.button),
                        ways());
    }

    /// A page for what cannot be sent back to an application.
    static String dead(String title, String text) {
        return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title><link rel="stylesheet" href="%2$s"></head>
        <body><main><h1>%1$s</h1><p>%3$s</p></main></body>
        </html>
        """
                .formatted(escape(title), STYLE_PATH, escape(text));
    }

    private String messages() {
        return problem.map(text -> "<p class=\"problem\" role=\"alert\">" + escape(text) + "</p>\n")
                        .orElse("")
                + notice.map(text ->
                                "<p class=\"notice\" role=\"status\">" + escape(text) + "</p>\n")
                        .orElse("");
    }

    private String fields() {
        return step.fields().stream().map(this::field).collect(Collectors.joining());
    }

    private String field(Step.Field field) {
        boolean secret = field.type.equals("password");
        var value = secret ? "" : values.find(field.parameter).orElse("");
        boolean hidden = field.type.equals("hidden");
        var input =
                """
                <input id="%1$s" name="%1$s" type="%2$s" autocomplete="%3$s" value="%4$s"%5$s>
                """
                        .formatted(
                                field.parameter,
                                field.type,
                                field.autocomplete,
                                escape(value),
                                hidden ? "" : " required");
        var label =
                """
                <label for="%s">%s</label>
                """
                        .formatted(field.parameter, escape(field.label));
        return hidden ? input : label + input;
    }

    private String ways() {
        return step.ways(selfSignUp).stream()
                .map(way ->
                        "<p><a href=\"%s\">%s</a></p>\n".formatted(address(way), escape(way.title)))
                .collect(Collectors.joining());
    }

    private String address(Step to) {
        return escape(to.path + "?" + query);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
