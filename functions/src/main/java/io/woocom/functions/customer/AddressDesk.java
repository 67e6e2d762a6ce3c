package io.woocom.functions.customer;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.CustomerShape;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.AddressBook;
import io.woocom.domain.customer.AddressId;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerEdit;
import io.woocom.domain.customer.EditCustomer;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.manifest.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A customer's address book. It is part of the customer: its version is theirs.
final class AddressDesk {

    private static final String ALL = "/store/v1/customers/me/addresses";
    private static final String ONE = ALL + "/{address_id}";
    private static final Route LIST = CustomerFunction.own("GET", ALL);
    private static final Route ADD = CustomerFunction.own("POST", ALL);
    private static final Route READ = CustomerFunction.own("GET", ONE);
    private static final Route REPLACE = CustomerFunction.own("PUT", ONE);
    private static final Route DROP = CustomerFunction.own("DELETE", ONE);

    static final List<Route> ROUTES = List.of(LIST, ADD, READ, REPLACE, DROP);

    private final RecognizeCustomer recognize;
    private final EditCustomer edit;
    private final Cursors cursors;
    private final Ids ids;

    AddressDesk(RecognizeCustomer recognize, EditCustomer edit, Cursors cursors, Ids ids) {
        this.recognize = recognize;
        this.edit = edit;
        this.cursors = cursors;
        this.ids = ids;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(LIST, this::list),
                new Endpoint(ADD, this::add),
                new Endpoint(READ, this::read),
                new Endpoint(REPLACE, this::replace),
                new Endpoint(DROP, this::drop));
    }

    private Answer list(Call call) {
        var listed = Listed.ofOwner(call.request(), cursors, call.owner().id());
        var asked = listed.page(call.request().questions());
        var book = book(recognize.recognize(call.customer()));
        var rest =
                book.entries().stream()
                        .dropWhile(entry ->
                                asked.after()
                                        .filter(after -> entry.id().value().compareTo(after) <= 0)
                                        .isPresent())
                        .toList();
        var shown = rest.stream().limit(asked.limit()).toList();
        var next =
                rest.size() > shown.size()
                        ? Optional.of(shown.getLast().id().value())
                        : Optional.<String>empty();
        return listed.answer(
                shown.stream().map(entry -> CustomerShape.address(entry, book)).toList(), next);
    }

    private Answer add(Call call) {
        var read = body(call);
        var id = AddressId.next(ids);
        var request =
                new EditCustomer.Request(
                        call.customer(),
                        new CustomerEdit.KeepAddress(id, read.address, read.defaults),
                        call.request().ifMatch(),
                        call.claim(id.value()));
        return Claims.once(
                () -> made(edit.edit(request), id),
                first -> made(recognize.recognize(call.customer()), new AddressId(first)));
    }

    private Answer read(Call call) {
        return answer(200, recognize.recognize(call.customer()), id(call))
                .unlessHeld(call.request());
    }

    private Answer replace(Call call) {
        var read = body(call);
        var change = new CustomerEdit.ReplaceAddress(id(call), read.address, read.defaults);
        return answer(200, edit.edit(CustomerFunction.asked(call, change)), id(call));
    }

    private Answer drop(Call call) {
        var change = new CustomerEdit.DropAddress(id(call));
        edit.edit(CustomerFunction.asked(call, change));
        return new Answer(204, Map.of(), "");
    }

    private record Read(Address address, AddressBook.Defaults defaults) {}

    private static Read body(Call call) {
        var fields = call.request().body().fields();
        var address = AddressBody.read(fields);
        var shipping = fields.optional("default_shipping").flag();
        var billing = fields.optional("default_billing").flag();
        fields.check();
        return new Read(
                address.orElseThrow(),
                new AddressBook.Defaults(shipping.orElse(false), billing.orElse(false)));
    }

    private static AddressId id(Call call) {
        return call.request().id("address_id", AddressId.PREFIX, AddressId::new);
    }

    private static AddressBook book(Customer customer) {
        return customer.known().addresses();
    }

    private static Answer made(Customer customer, AddressId id) {
        return answer(201, customer, id).with("Location", ALL + "/" + id);
    }

    private static Answer answer(int status, Customer customer, AddressId id) {
        var book = book(customer);
        var entry = book.find(id).orElseThrow(() -> Refusal.notFound("this address"));
        return Answer.json(status, CustomerShape.address(entry, book))
                .tagged(customer.revision().version());
    }
}
