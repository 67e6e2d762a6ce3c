package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.WEBHOOKS;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.domain.webhook.Endpoints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Endpoints in one partition, sorted by their ids and so by time: at most a hundred.
final class EndpointTable implements Endpoints {

    private static final String ALL = "endpoints";
    private static final Duration NOTED = Duration.ofDays(1);

    private final Session session;
    private final Reads reads;
    private final Claims claims;

    EndpointTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.claims = new Claims(session, WEBHOOKS);
    }

    @Override
    public Optional<Endpoint> find(EndpointId id) {
        return reads.find(WEBHOOKS, key(id)).map(EndpointItems::read);
    }

    @Override
    public List<Endpoint> all() {
        return session
                .client()
                .queryPaginator(query ->
                        query.tableName(session.name(WEBHOOKS))
                                .keyConditionExpression("pk = :pk")
                                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(ALL)))
                                .consistentRead(true))
                .items()
                .stream()
                .map(item -> EndpointItems.read(new Item(item)))
                .toList();
    }

    @Override
    public Endpoint save(Endpoint next, Optional<Claim> claim) {
        var document =
                new Document(
                        WEBHOOKS,
                        key(next.id()),
                        next.id().value(),
                        next.revision(),
                        EndpointItems.body(next),
                        List.of());
        var fragments = new ArrayList<Fragment>();
        claim.map(claims::fragment).ifPresent(fragments::add);
        fragments.add(document.fragment(session, document.edit(session)));
        new Writes(session.client()).commit(fragments);
        return next.at(document.nextRevision());
    }

    /// What is left for a day is a note that says who removed it, in the same write: a deleted item
    /// could not.
    @Override
    public void remove(Endpoint endpoint) {
        var delete =
                Delete.builder()
                        .tableName(session.name(WEBHOOKS))
                        .key(key(endpoint.id()).attributes())
                        .conditionExpression("version = :read")
                        .expressionAttributeValues(
                                new Attributes()
                                        .number(":read", endpoint.revision().version())
                                        .toMap())
                        .build();
        var removal =
                new Fragment(
                        TransactWriteItem.builder().delete(delete).build(),
                        Rank.VERSION,
                        _ -> Refusal.stale("this endpoint"));
        new Writes(session.client()).commit(List.of(removal, note(endpoint)));
    }

    private Fragment note(Endpoint endpoint) {
        var gone = session.clock().instant().plus(NOTED);
        var note =
                new Edit(session.name(WEBHOOKS), new Key("removed#" + endpoint.id(), "endpoint"))
                        .set(
                                new Attributes()
                                        .text("subject", endpoint.id().value())
                                        .flag(AuditTrail.REMOVED, true)
                                        .number("expires", gone.getEpochSecond()));
        Document.sign(note, session);
        return note.or(Rank.HANDLE, _ -> Refusal.stale("this endpoint"));
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    private static Key key(EndpointId id) {
        return new Key(ALL, id.value());
    }
}
