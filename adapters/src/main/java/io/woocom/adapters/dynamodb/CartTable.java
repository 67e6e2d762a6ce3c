package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.CARTS;

import io.woocom.adapters.wire.CartWire;
import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartEvent;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartStatus;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Carts, and the claims of requests that change them. An active cart is indexed by its owner; an
/// expired one may stay readable for days and knows by itself that it is over.
final class CartTable implements Carts {

    private final Session session;
    private final Reads reads;
    private final Writes writes;
    private final Claims claims;

    CartTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, CARTS);
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
    public Optional<Cart> find(CartId id) {
        return reads.find(CARTS, Keys.cart(id)).map(CartTable::cart);
    }

    @Override
    public Cart save(Change<Cart, CartEvent> change) {
        if (!change.changed()) {
            return change.state();
        }
        var document = document(change);
        var fragments = new ArrayList<Fragment>();
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        fragments.add(fragment(session, change));
        writes.commit(fragments);
        return change.state().at(document.nextRevision());
    }

    @Override
    public Cart merge(Change<Cart, CartEvent> closed, Change<Cart, CartEvent> filled) {
        if (!closed.changed()) {
            throw Refusal.stale("this cart");
        }
        writes.commit(List.of(fragment(session, closed), fragment(session, filled)));
        return filled.state().at(document(filled).nextRevision());
    }

    @Override
    public Page<Cart> activeOf(Owner owner, Page.Request page) {
        var found = Pages.cut(query(owner, page), page, CartTable::position);
        var keys = found.items().stream().map(Key::of).toList();
        var carts = reads.findAll(CARTS, keys);
        var now = session.clock().instant();
        return new Page<>(
                keys.stream()
                        .flatMap(key -> Optional.ofNullable(carts.get(key)).stream())
                        .map(CartTable::cart)
                        .filter(cart -> cart.isActive(now))
                        .toList(),
                found.next());
    }

    @Override
    public void forget(Owner owner) {
        var page = Optional.of(Page.Request.first(100));
        while (page.isPresent()) {
            var found = Pages.cut(query(owner, page.get()), page.get(), CartTable::position);
            found.items().forEach(item -> delete(owner, Key.of(item)));
            page = found.next().map(after -> new Page.Request(100, Optional.of(after)));
        }
    }

    /// Guarded: it may have become an order this very moment, and is not in use any more then.
    private void delete(Owner owner, Key key) {
        try {
            session.client()
                    .deleteItem(request ->
                            request.tableName(session.name(CARTS))
                                    .key(key.attributes())
                                    .conditionExpression("#owner = :owner")
                                    .expressionAttributeNames(Map.of("#owner", "owner"))
                                    .expressionAttributeValues(
                                            Map.of(":owner", AttributeValue.fromS(owner.id()))));
        } catch (ConditionalCheckFailedException _) {
            // not in use any more
        }
    }

    /// The cart's part of a write that other contexts take part in.
    static Fragment fragment(Session session, Change<Cart, CartEvent> change) {
        var cart = change.state();
        var document = document(change);
        var edit = document.edit(session).set("expires", number(cart.expiresAt().getEpochSecond()));
        if (cart.status() instanceof CartStatus.Active) {
            edit.set("owner", AttributeValue.fromS(cart.owner().id()))
                    .set("created", number(cart.createdAt().toEpochMilli()));
        } else {
            edit.remove("owner").remove("created");
        }
        return document.fragment(session, edit);
    }

    private static Document document(Change<Cart, CartEvent> change) {
        var cart = change.state();
        return new Document(
                CARTS,
                Keys.cart(cart.id()),
                cart.id().value(),
                cart.revision(),
                CartItems.body(cart),
                change.events().stream().map(CartWire::of).toList());
    }

    private static Cart cart(Item item) {
        return CartItems.cart(item.map("body"), Document.revision(item));
    }

    private List<Item> query(Owner owner, Page.Request page) {
        var start = page.after().map(position -> start(owner, position)).orElse(null);
        var response =
                session.client()
                        .query(request ->
                                request.tableName(session.name(CARTS))
                                        .indexName("by_owner")
                                        .keyConditionExpression("#owner = :owner")
                                        .expressionAttributeNames(Map.of("#owner", "owner"))
                                        .expressionAttributeValues(
                                                Map.of(":owner", AttributeValue.fromS(owner.id())))
                                        .scanIndexForward(false)
                                        .exclusiveStartKey(start)
                                        .limit(Pages.toRead(page)));
        return response.items().stream().map(Item::new).toList();
    }

    private static String position(Item item) {
        return item.number("created") + "/" + item.text("pk");
    }

    private static Map<String, AttributeValue> start(Owner owner, String position) {
        var parts = position.split("/", 2);
        var start = new HashMap<>(new Key(parts[1], "cart").attributes());
        start.put("owner", AttributeValue.fromS(owner.id()));
        start.put("created", AttributeValue.fromN(parts[0]));
        return start;
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
