package io.woocom.local.pages;

import io.woocom.local.gateway.Reply;

/// Pages that run no script and load nothing.
public final class Html {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1f2a2e;--soft:#5d6b70;--paper:#fbfaf7;--card:#fff;--line:#e3ded3;--accent:#2f5d50}
            @media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--soft:#9fabad;--paper:#171c1e;--card:#1f2629;--line:#313a3d;--accent:#8fc7b4}}
            body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
            main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem}
            h1{font:600 2.4rem/1.15 Georgia,serif;margin:0 0 .5rem}h2{font-size:1.1rem;margin:0 0 .25rem}
            a{color:var(--accent)}p{margin:.4rem 0 1rem}.small{color:var(--soft);font-size:.875rem}
            article{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;margin:1rem 0}
            pre{margin:.5rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.55 ui-monospace,monospace}
            code{font:.875rem ui-monospace,monospace}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:0}
            dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
            """;

    private Html() {}

    /// @param content HTML, with everything from outside escaped
    public static Reply page(String title, String content) {
        var html =
                """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <title>%s · WooCom</title>
                <style>%s</style>
                </head>
                <body><main>
                %s
                </main></body>
                </html>
                """
                        .formatted(escaped(title), STYLE, content);
        return Reply.of(200, "text/html; charset=utf-8", html)
                .with(
                        "content-security-policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action"
                                + " 'none'; frame-ancestors 'none'")
                .with("x-content-type-options", "nosniff")
                .with("referrer-policy", "no-referrer")
                .with("cache-control", "no-store");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
