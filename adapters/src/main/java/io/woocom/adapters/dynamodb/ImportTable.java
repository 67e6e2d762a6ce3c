package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.IMPORTS;

import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Imports in one partition, sorted by their ids and so by time: a merchant brings some files a
/// day. Those that are unfinished have a mark in a partition of its own.
final class ImportTable implements Imports {

    static final String ALL = "imports";

    private static final String UNFINISHED = "unfinished";
    private static final int MOST_UNFINISHED = 100;

    private final Session session;
    private final Reads reads;
    private final Claims claims;

    ImportTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.claims = new Claims(session, IMPORTS);
    }

    static Key key(ImportId id) {
        return new Key(ALL, id.value());
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return reads.find(IMPORTS, key(id)).map(ImportItems::read);
    }

    @Override
    public Page<Import> list(Page.Request page) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":pk", AttributeValue.fromS(ALL));
        page.after().ifPresent(after -> values.put(":after", AttributeValue.fromS(after)));
        var condition = page.after().isPresent() ? "pk = :pk AND sk < :after" : "pk = :pk";
        var items =
                session
                        .client()
                        .query(query ->
                                query.tableName(session.name(IMPORTS))
                                        .keyConditionExpression(condition)
                                        .expressionAttributeValues(values)
                                        .scanIndexForward(false)
                                        .consistentRead(true)
                                        .limit(Pages.toRead(page)))
                        .items()
                        .stream()
                        .map(Item::new)
                        .toList();
        return Pages.cut(items, page, item -> item.text("sk")).map(ImportItems::read);
    }

    @Override
    public List<Import> unfinished() {
        var keys =
                session
                        .client()
                        .query(query ->
                                query.tableName(session.name(IMPORTS))
                                        .keyConditionExpression("pk = :pk")
                                        .expressionAttributeValues(
                                                Map.of(":pk", AttributeValue.fromS(UNFINISHED)))
                                        .scanIndexForward(false)
                                        .consistentRead(true)
                                        .limit(MOST_UNFINISHED))
                        .items()
                        .stream()
                        .map(item -> new Key(ALL, new Item(item).text("sk")))
                        .toList();
        return keys.isEmpty()
                ? List.of()
                : reads.findAll(IMPORTS, keys).values().stream()
                        .map(ImportItems::read)
                        .sorted(Comparator.comparing((Import one) -> one.id().value()).reversed())
                        .toList();
    }

    @Override
    public Import save(Import next, Optional<Claim> claim) {
        var fragments = new ArrayList<Fragment>();
        claim.map(claims::fragment).ifPresent(fragments::add);
        var document =
                new Document(
                        IMPORTS,
                        key(next.id()),
                        next.id().value(),
                        next.revision(),
                        ImportItems.body(next),
                        List.of());
        fragments.add(document.fragment(session, document.edit(session)));
        if (next.isFinished()) {
            fragments.add(unmarked(next));
        } else if (next.revision().isNew()) {
            fragments.add(marked(next));
        }
        new Writes(session.client()).commit(fragments);
        return next.at(document.nextRevision());
    }

    private Fragment marked(Import next) {
        return new Edit(session.name(IMPORTS), mark(next))
                .set(new Attributes().text("import", next.id().value()))
                .or(Rank.HANDLE, _ -> Refusal.stale("the import"));
    }

    private Fragment unmarked(Import next) {
        var delete =
                Delete.builder()
                        .tableName(session.name(IMPORTS))
                        .key(mark(next).attributes())
                        .build();
        return new Fragment(
                TransactWriteItem.builder().delete(delete).build(),
                Rank.HANDLE,
                _ -> Refusal.stale("the import"));
    }

    private static Key mark(Import one) {
        return new Key(UNFINISHED, one.id().value());
    }
}
