package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.CUSTOMERS;

import io.woocom.adapters.wire.CustomerWire;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerEvent;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Customers;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import java.util.ArrayList;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Customers, each with their addresses in one item, and the claims of their requests. Who was
/// erased leaves the list, and an item without anything personal.
final class CustomerTable implements Customers {

    private static final int SHARDS = 4;
    private static final String LIST = "customers#";
    private static final ShardedList.Order LATEST =
            new ShardedList.Order(
                    Optional.of("by_registration"), "registration_shard", "registered", true);

    private final Session session;
    private final Reads reads;
    private final Writes writes;
    private final Claims claims;

    CustomerTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, CUSTOMERS);
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
    public Optional<Customer> find(CustomerId id) {
        return reads.find(CUSTOMERS, Keys.customer(id)).map(CustomerTable::customer);
    }

    @Override
    public Customer save(Change<Customer, CustomerEvent> change) {
        if (!change.changed()) {
            return change.state();
        }
        var document = document(change);
        var fragments = new ArrayList<Fragment>();
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        fragments.add(document.fragment(session, listed(change.state(), document.edit(session))));
        writes.commit(fragments);
        return change.state().at(document.nextRevision());
    }

    @Override
    public Page<Customer> page(Page.Request page) {
        var found =
                new ShardedList(session, CUSTOMERS)
                        .page(
                                ShardedList.shards(LIST, SHARDS),
                                LATEST,
                                ShardedList.Range.ALL,
                                ShardedList.Filter.NONE,
                                page);
        var keys = found.items().stream().map(Key::of).toList();
        var items = reads.findAll(CUSTOMERS, keys);
        var customers =
                keys.stream()
                        .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                        .map(CustomerTable::customer)
                        .filter(one -> !(one.state() instanceof Customer.State.Erased))
                        .toList();
        return new Page<>(customers, found.next());
    }

    private static Edit listed(Customer customer, Edit edit) {
        return switch (customer.state()) {
            case Customer.State.Erased _ -> edit.remove("registration_shard").remove("registered");
            case Customer.State.Known _, Customer.State.Archived _ ->
                    edit.set("registration_shard", AttributeValue.fromS(shard(customer.id())))
                            .set(
                                    "registered",
                                    AttributeValue.fromS(
                                            Sort.by(
                                                    customer.registeredAt(),
                                                    customer.id().value())));
        };
    }

    private static String shard(CustomerId id) {
        return LIST + Math.floorMod(id.hashCode(), SHARDS);
    }

    private static Document document(Change<Customer, CustomerEvent> change) {
        var customer = change.state();
        return new Document(
                CUSTOMERS,
                Keys.customer(customer.id()),
                customer.id().value(),
                customer.revision(),
                CustomerItems.body(customer),
                change.events().stream().map(CustomerWire::of).toList());
    }

    private static Customer customer(Item item) {
        return CustomerItems.customer(item.map("body"), Document.revision(item));
    }
}
