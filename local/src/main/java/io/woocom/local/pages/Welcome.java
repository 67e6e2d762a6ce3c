package io.woocom.local.pages;

import io.woocom.local.gateway.Ask;
import io.woocom.local.gateway.Page;
import io.woocom.local.gateway.Reply;
import java.net.URI;
import java.util.Optional;

/// `GET /`: what is where, for somebody who has just started the shop.
public record Welcome(URI shop, URI identity) implements Page {

    @Override
    public Optional<Reply> answer(Ask ask) {
        return ask.path().equals("/") && ask.method().equals("GET")
                ? Optional.of(Html.page("Your shop", content()))
                : Optional.empty();
    }

    private String content() {
        return """
        <h1>Your shop is running</h1>
        <p>This is WooCom on your machine: the same functions that run in the cloud, on embedded engines.</p>
        <article><h2>Addresses</h2>
        <dl>
          <dt>Store</dt><dd><code>%1$s/store/v1</code> · <a href="/store/v1/store">the store</a></dd>
          <dt>Admin</dt><dd><code>%1$s/admin/v1</code></dd>
          <dt>Contract</dt><dd><a href="/docs/openapi.yaml">OpenAPI 3.1</a></dd>
          <dt>Mail</dt><dd><a href="/mail">what the shop has sent</a></dd>
          <dt>Configuration</dt><dd><a href="/config.json">for front ends</a></dd>
          <dt>Identity</dt><dd><code>%2$s</code></dd>
        </dl></article>
        <article><h2>A guest</h2>
        <pre>TOKEN=$(curl -s -X POST %1$s/store/v1/guest-sessions | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
        curl -s %1$s/store/v1/products -H "Authorization: Bearer $TOKEN"</pre></article>
        <article><h2>Staff, and a customer</h2>
        <pre>./woocom token admin
        ./woocom token customer</pre></article>
        <article><h2>Your own products</h2>
        <pre>./woocom import products.csv</pre></article>\
        """
                .formatted(Html.escaped(shop.toString()), Html.escaped(identity.toString()));
    }
}
