package io.woocom.functions;

import static io.woocom.domain.store.StoreFixture.aStore;

import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.GuestKey;
import io.woocom.adapters.tokens.GuestTokens;
import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.adapters.tokens.Principal;
import io.woocom.adapters.tokens.ShopperTokens;
import io.woocom.domain.cart.AddLine;
import io.woocom.domain.cart.ChooseShipping;
import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.cart.MergeCarts;
import io.woocom.domain.cart.OpenCart;
import io.woocom.domain.cart.QuoteCart;
import io.woocom.domain.cart.RedeemCoupon;
import io.woocom.domain.cart.RenounceCoupon;
import io.woocom.domain.cart.ResizeLine;
import io.woocom.domain.cart.SetContact;
import io.woocom.domain.catalog.AddVariant;
import io.woocom.domain.catalog.ArchiveProduct;
import io.woocom.domain.catalog.ArchiveVariant;
import io.woocom.domain.catalog.CreateCategory;
import io.woocom.domain.catalog.CreateProduct;
import io.woocom.domain.catalog.EditCategory;
import io.woocom.domain.catalog.EditProduct;
import io.woocom.domain.catalog.EditVariant;
import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.ProductFixture;
import io.woocom.domain.coupon.CreateCoupon;
import io.woocom.domain.coupon.EditCoupon;
import io.woocom.domain.coupon.InMemoryCoupons;
import io.woocom.domain.customer.CorrectCustomer;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.EditCustomer;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Identity;
import io.woocom.domain.customer.InMemoryCustomers;
import io.woocom.domain.customer.InMemoryIdentities;
import io.woocom.domain.customer.InviteCustomer;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.history.InMemoryEventLog;
import io.woocom.domain.inventory.AdjustStock;
import io.woocom.domain.inventory.CountStock;
import io.woocom.domain.inventory.GatherStock;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.listing.InMemoryListings;
import io.woocom.domain.listing.ListingFixture;
import io.woocom.domain.ordering.CancelOrder;
import io.woocom.domain.ordering.ClaimOrders;
import io.woocom.domain.ordering.FreeHolds;
import io.woocom.domain.ordering.InMemoryOrderList;
import io.woocom.domain.ordering.InMemoryOrders;
import io.woocom.domain.ordering.InMemoryPlacements;
import io.woocom.domain.ordering.LookUpOrder;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.PlaceOrder;
import io.woocom.domain.ordering.TryPayment;
import io.woocom.domain.privacy.EraseCustomer;
import io.woocom.domain.privacy.ForgetTraces;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.DirectParallel;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.InMemoryLimits;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.InMemoryStores;
import io.woocom.domain.webhook.EditEndpoint;
import io.woocom.domain.webhook.EndpointFixture;
import io.woocom.domain.webhook.InMemoryEndpoints;
import io.woocom.domain.webhook.RegisterEndpoint;
import io.woocom.domain.webhook.ScriptedReceiver;
import io.woocom.functions.cart.CartFunction;
import io.woocom.functions.catalog.AdminCatalogFunction;
import io.woocom.functions.catalog.CatalogueFunction;
import io.woocom.functions.coupon.AdminCouponsFunction;
import io.woocom.functions.customer.AdminCustomersFunction;
import io.woocom.functions.customer.CustomerDataFunction;
import io.woocom.functions.customer.CustomerFunction;
import io.woocom.functions.edge.FallbackFunction;
import io.woocom.functions.history.AdminEventsFunction;
import io.woocom.functions.inventory.AdminStockFunction;
import io.woocom.functions.ordering.AdminOrdersFunction;
import io.woocom.functions.ordering.CheckoutFunction;
import io.woocom.functions.ordering.OrderAccessFunction;
import io.woocom.functions.ordering.OrderClaimsFunction;
import io.woocom.functions.ordering.OrdersFunction;
import io.woocom.functions.session.GuestSessionFunction;
import io.woocom.functions.store.AdminStoreFunction;
import io.woocom.functions.webhook.AdminWebhooksFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A whole shop on the in-memory fakes, asked through its functions. It is a composition root,
/// hence the length of its imports.
public final class Shop {

    public static final String POOL = "http://localhost/customers";

    public final SettableClock clock = new SettableClock();
    public final CountingIds ids = new CountingIds();
    public final GuestKey key = GuestKey.generate();
    public final GuestTokens guestTokens = new GuestTokens(key, clock);
    public final InMemoryEventLog log = new InMemoryEventLog();
    public final InMemoryOrderList orderList = new InMemoryOrderList();
    public final InMemoryListings listings = new InMemoryListings(Currency.getInstance("USD"));
    private final Memory memory = new Memory(clock);
    public final InMemoryOrders orders = new InMemoryOrders(memory);
    public final InMemoryCustomers customers = new InMemoryCustomers(memory);
    public final InMemoryIdentities identities = new InMemoryIdentities();
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryProducts products = new InMemoryProducts(memory);
    public final InMemoryCategories categories = new InMemoryCategories(memory);
    private final InMemoryCoupons coupons = new InMemoryCoupons(memory);
    private final InMemoryStores stores = new InMemoryStores(memory);
    public final InMemoryEndpoints endpoints = new InMemoryEndpoints(memory);
    private final DirectParallel parallel = new DirectParallel();
    private final ImmediateRetries retries = new ImmediateRetries();
    private final Cursors cursors = new Cursors(new byte[32]);

    /// Of which orders letters are to be written.
    public final List<OrderId> letters = new ArrayList<>();

    private final Gateway gateway = new Gateway();
    private long signUps;

    public Shop() {
        stores.save(aStore().taxing("OR", "0.0825").build());
        var guests = new GuestVerifier(key::publicKeys, clock);
        var customers = new CustomerVerifier(POOL, Set.of("web"), () -> "{\"keys\":[]}", clock);
        var shoppers = new ShopperTokens(guests, customers);
        gateway.serve(FallbackFunction.ROUTES, new FallbackFunction(clock))
                .serve(
                        GuestSessionFunction.ROUTES,
                        new GuestSessionFunction(guestTokens, shoppers, ids, clock))
                .serve(CatalogueFunction.ROUTES, catalogue())
                .serve(CartFunction.ROUTES, cart(guests))
                .serve(AdminCatalogFunction.ROUTES, adminCatalog())
                .serve(
                        AdminStoreFunction.ROUTES,
                        new AdminStoreFunction(
                                stores,
                                new EditStore(stores, products, retries),
                                Set.of("sandbox", "manual"),
                                cursors,
                                ids,
                                clock))
                .serve(
                        AdminCouponsFunction.ROUTES,
                        new AdminCouponsFunction(
                                coupons,
                                stores,
                                new CreateCoupon(coupons, products, categories, ids, clock),
                                new EditCoupon(coupons, products, categories, retries),
                                cursors,
                                clock))
                .serve(
                        AdminStockFunction.ROUTES,
                        new AdminStockFunction(
                                products,
                                stocks,
                                new CountStock(stocks, retries, clock),
                                new AdjustStock(stocks, retries, clock),
                                cursors,
                                clock))
                .serve(AdminEventsFunction.ROUTES, new AdminEventsFunction(log, cursors, clock))
                .serve(AdminWebhooksFunction.ROUTES, adminWebhooks());
        serveOrders();
        serveCustomers();
    }

    private void serveCustomers() {
        var recognize =
                new RecognizeCustomer(
                        customers, identities, () -> stores.current().locale(), retries, clock);
        var edit = new EditCustomer(customers, recognize, retries, clock);
        gateway.serve(
                        CustomerFunction.ROUTES,
                        new CustomerFunction(recognize, edit, cursors, ids, clock))
                .serve(
                        CustomerDataFunction.ROUTES,
                        new CustomerDataFunction(
                                recognize,
                                erasing(recognize),
                                new CustomerDataFunction.Kept(carts, orders, orderList),
                                clock))
                .serve(
                        AdminCustomersFunction.ROUTES,
                        new AdminCustomersFunction(
                                customers,
                                new AdminCustomersFunction.Commands(
                                        new InviteCustomer(customers, identities, clock),
                                        new CorrectCustomer(customers, identities, retries, clock)),
                                () -> stores.current().locale(),
                                cursors,
                                clock));
    }

    private EraseCustomer erasing(RecognizeCustomer recognize) {
        var traces = new ForgetTraces(carts, orders, orderList, orders, stores);
        return new EraseCustomer(
                customers, identities, recognize, traces, claims(), retries, clock);
    }

    private AdminWebhooksFunction adminWebhooks() {
        var receiver = new ScriptedReceiver();
        return new AdminWebhooksFunction(
                new AdminWebhooksFunction.Looking(endpoints, endpoints, log),
                new RegisterEndpoint(
                        endpoints, log, receiver, () -> EndpointFixture.SECRET, ids, clock),
                new EditEndpoint(endpoints, receiver, retries, clock),
                cursors,
                clock);
    }

    private CatalogueFunction catalogue() {
        return new CatalogueFunction(
                new CatalogueFunction.Looking(listings, categories, stores, parallel, cursors),
                clock);
    }

    private CartFunction cart(GuestVerifier guests) {
        var quotes = quotes();
        return new CartFunction(
                new CartFunction.Looking(carts, quotes, parallel, cursors),
                new CartFunction.Changing(
                        new OpenCart(carts, stores, ids, clock),
                        new AddLine(carts, products, quotes, parallel, retries, ids, clock),
                        new ResizeLine(carts, quotes, retries, clock),
                        new RedeemCoupon(carts, coupons, quotes, parallel, retries, clock),
                        new RenounceCoupon(carts, quotes, retries, clock),
                        new SetContact(carts, quotes, retries, clock),
                        new ChooseShipping(carts, quotes, retries, clock),
                        new MergeCarts(carts, stocks, stores, quotes, retries, ids, clock),
                        guests),
                clock);
    }

    private AdminCatalogFunction adminCatalog() {
        var edit = new EditVariant(products, categories, retries, clock);
        return new AdminCatalogFunction(
                new AdminCatalogFunction.Looking(products, categories, stocks, stores, cursors),
                new AdminCatalogFunction.ProductCommands(
                        new CreateProduct(products, categories, ids, clock),
                        new EditProduct(products, categories, retries, clock),
                        new ArchiveProduct(products, categories, retries, clock),
                        new AddVariant(products, categories, retries, clock),
                        edit,
                        new ArchiveVariant(edit)),
                new AdminCatalogFunction.CategoryCommands(
                        new CreateCategory(categories, ids),
                        new EditCategory(categories, retries, clock)),
                ids,
                clock);
    }

    private void serveOrders() {
        var placements = new InMemoryPlacements(memory, orders, carts, stocks, coupons);
        var cancel = new CancelOrder(orders, placements, retries, clock);
        var free = new FreeHolds(orders, cancel, clock);
        var gather = new GatherStock(stocks, retries, clock);
        var place = new PlaceOrder(carts, quotes(), placements, free, gather, retries, ids, clock);
        var pay = new TryPayment(orders, placements, stores, retries, ids, clock);
        gateway.serve(CheckoutFunction.ROUTES, new CheckoutFunction(place, carts, orders, clock))
                .serve(
                        OrdersFunction.ROUTES,
                        new OrdersFunction(orders, orderList, pay, cancel, cursors, clock))
                .serve(OrderClaimsFunction.ROUTES, new OrderClaimsFunction(claims(), clock))
                .serve(
                        OrderAccessFunction.ROUTES,
                        new OrderAccessFunction(
                                new LookUpOrder(orders),
                                new OrderAccessFunction.Limiting(new InMemoryLimits(clock), 5),
                                letters::add,
                                ids,
                                clock))
                .serve(
                        AdminOrdersFunction.ROUTES,
                        new AdminOrdersFunction(orders, orders, orderList, cancel, cursors, clock));
    }

    private ClaimOrders claims() {
        var placements = new InMemoryPlacements(memory, orders, carts, stocks);
        return new ClaimOrders(orders, orderList, placements, identities, retries, clock);
    }

    private QuoteCart quotes() {
        return new QuoteCart(products, stocks, stores, coupons, categories, parallel, clock);
    }

    public Reply send(Sent sent) {
        return gateway.send(sent);
    }

    public Sent get(String path) {
        return new Sent("GET", path);
    }

    public Sent post(String path, String body) {
        return new Sent("POST", path).body(body);
    }

    public Sent put(String path, String body) {
        return new Sent("PUT", path).body(body);
    }

    public Sent patch(String path, String body) {
        return new Sent("PATCH", path).body(body);
    }

    public Sent delete(String path) {
        return new Sent("DELETE", path);
    }

    public Principal aGuest() {
        return new Principal.Guest(GuestId.next(ids), clock.instant().plus(Duration.ofDays(1)));
    }

    public Principal aCustomer() {
        return new Principal.Customer(
                CustomerId.next(ids), clock.instant().plus(Duration.ofDays(1)));
    }

    /// What the gateway makes of the token of somebody who has just signed up.
    public Map<String, String> signedUp(String email) {
        var sub = new UUID(ids.hashCode(), signUps++).toString();
        var claims = Map.of("token_use", "access", "sub", sub, "exp", soon());
        identities.put(customerOf(claims), new Identity(new Email(email), true));
        return claims;
    }

    /// The same at a route that guests may call, too.
    public Principal shopperOf(Map<String, String> claims) {
        return new Principal.Customer(customerOf(claims), clock.instant().plus(Duration.ofDays(1)));
    }

    public CustomerId customerOf(Map<String, String> claims) {
        return CustomerVerifier.customer(claims.getOrDefault("sub", "")).orElseThrow();
    }

    public Map<String, String> staff(String groups) {
        return Map.of(
                "token_use",
                "access",
                "sub",
                "3f9a",
                "exp",
                soon(),
                "cognito:groups",
                "[" + groups + "]");
    }

    public Map<String, String> program(String scope) {
        return Map.of("token_use", "access", "client_id", "erp", "exp", soon(), "scope", scope);
    }

    /// A product that can be seen and bought.
    public Shop selling(ProductFixture product) {
        listings.put(ListingFixture.of(product.savedIn(products)), clock.instant());
        return this;
    }

    /// An order of one unit, placed under this address; the answer to its checkout.
    public Reply buys(Principal shopper, String sku, String email) {
        var cart = send(post("/store/v1/carts", "").by(shopper)).header("Location");
        var line = "{\"sku\":\"%s\",\"quantity\":1}".formatted(sku);
        send(post(cart + "/lines", line).by(shopper));
        var contact =
                """
                {"email": "%s", "shipping_address": {"name": "Ada Byron",
                 "line1": "12 Analytical Way", "city": "Portland", "region": "OR",
                 "postal_code": "97201", "country": "US"}}\
                """
                        .formatted(email);
        send(put(cart + "/contact", contact).by(shopper));
        var option = send(get(cart + "/shipping-options").by(shopper)).at("/data/0/id");
        var ready = put(cart + "/shipping-option", "{\"id\":\"" + option + "\"}").by(shopper);
        var body =
                """
                {"payment": {"provider": "sandbox", "token": "tok_ok"},
                 "expected_total": {"amount": %s, "currency": "USD"}}\
                """
                        .formatted(send(ready).at("/totals/gross/amount"));
        var checkout = post(cart + "/checkout", body).by(shopper);
        return send(checkout.header("Idempotency-Key", ids.next("")));
    }

    /// Enters what the projection of orders would.
    public void list(String order) {
        orderList.enter(
                OrderList.Entry.of(orders.findWithContact(new OrderId(order)).orElseThrow()));
    }

    private String soon() {
        return String.valueOf(clock.instant().plusSeconds(60).getEpochSecond());
    }
}
