package io.woocom.functions.listing;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.history.EventId;
import io.woocom.domain.listing.FollowChange.Origin;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Page;
import io.woocom.functions.telemetry.Correlation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the projection of pages puts on its own queue where one change makes many pages out of
/// date: one message for each page of a part, one for the parts that follow. So each page fails and
/// comes again alone, and a walk that stopped goes on where it was.
public final class RenewalMessages {

    static final String RENEW = "listing.renew";
    static final String FOLLOW = "listing.follow";

    private final Queues queues;
    private final String queueUrl;
    private final Ids ids;
    private final InstantSource clock;

    public RenewalMessages(Queues queues, String queueUrl, Ids ids, InstantSource clock) {
        this.queues = queues;
        this.queueUrl = queueUrl;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws IllegalStateException if the queue does not take them all; those that it took do no
    ///   harm when they are sent again
    void send(Origin origin, Page<ProductId> part) {
        var messages = new ArrayList<Message>();
        part.items().forEach(id -> messages.add(message(RENEW, id.value(), Members.none())));
        part.next()
                .ifPresent(next ->
                        messages.add(message(FOLLOW, subject(origin), Members.of("after", next))));
        if (!queues.send(List.copyOf(messages)).isEmpty()) {
            throw new IllegalStateException("the queue of pages does not take messages");
        }
    }

    /// Where the part begins that a message asks for.
    static Optional<String> after(Envelope message) {
        return Json.object(message.data()).get("after") instanceof String after
                ? Optional.of(after)
                : Optional.empty();
    }

    /// Of what a change tells, by the kind of its id.
    static Origin origin(String subject) {
        return subject.startsWith(CategoryId.PREFIX)
                ? new Origin.MovedCategory(new CategoryId(subject))
                : new Origin.ChangedProduct(new ProductId(subject));
    }

    private static String subject(Origin origin) {
        return switch (origin) {
            case Origin.MovedCategory(var category) -> category.value();
            case Origin.ChangedProduct(var product) -> product.value();
        };
    }

    private Message message(String type, String subject, Members data) {
        var id = EventId.next(ids);
        var envelope =
                new Envelope(
                        id,
                        type,
                        clock.instant(),
                        subject,
                        1,
                        Correlation.current(),
                        Json.write(data.tree()));
        return Message.of(id.value(), subject, queueUrl, envelope.json());
    }
}
