package io.woocom.adapters.webhooks;

import io.woocom.domain.history.Fact;
import io.woocom.domain.webhook.Delivery.Outcome;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.Receiver;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// One POST each, without following redirects: a redirect would lead where nobody looked.
final class HttpReceiver implements Receiver {

    private final Addressing addressing;
    private final Duration patience;
    private final HttpClient http;

    HttpReceiver(Addressing addressing, Duration patience) {
        this.addressing = addressing;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    @Override
    public Optional<String> objection(String url) {
        try {
            return addressing.objection(URI.create(url));
        } catch (IllegalArgumentException _) {
            return Optional.of("an address of the form https://host/path is needed");
        }
    }

    @Override
    public Outcome send(Endpoint endpoint, Fact event, Instant now) {
        var url = URI.create(endpoint.wish().url());
        try {
            var objection = addressing.objectionNow(url);
            if (objection.isPresent()) {
                return unanswered(objection.get());
            }
            // The body is not read: a timeout of the client ends with the headers, and a receiver
            // could go on for ever.
            var answer =
                    http.send(request(url, endpoint, event, now), BodyHandlers.ofInputStream());
            answer.body().close();
            return outcome(answer.statusCode());
        } catch (UnknownHostException _) {
            return unanswered("no host has the name " + url.getHost());
        } catch (HttpTimeoutException _) {
            return unanswered("no answer within " + patience.toSeconds() + " s");
        } catch (IOException e) {
            return unanswered("no connection (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return unanswered("the sending was interrupted");
        }
    }

    private HttpRequest request(URI url, Endpoint endpoint, Fact event, Instant now) {
        var id = event.id().value();
        var second = now.getEpochSecond();
        return HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("User-Agent", "WooCom-Webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(second))
                .header(
                        "webhook-signature",
                        Signature.of(endpoint.secret(), id, second, event.envelope()))
                .POST(BodyPublishers.ofString(event.envelope()))
                .build();
    }

    private static Outcome outcome(int status) {
        return status / 100 == 2
                ? new Outcome.Taken(status)
                : new Outcome.Refused(OptionalInt.of(status), "the receiver answered " + status);
    }

    private static Outcome unanswered(String detail) {
        return new Outcome.Refused(OptionalInt.empty(), detail);
    }
}
