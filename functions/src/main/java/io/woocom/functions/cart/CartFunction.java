package io.woocom.functions.cart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.domain.cart.AddLine;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.ChooseShipping;
import io.woocom.domain.cart.MergeCarts;
import io.woocom.domain.cart.OpenCart;
import io.woocom.domain.cart.QuoteCart;
import io.woocom.domain.cart.RedeemCoupon;
import io.woocom.domain.cart.RenounceCoupon;
import io.woocom.domain.cart.ResizeLine;
import io.woocom.domain.cart.SetContact;
import io.woocom.domain.shared.Parallel;
import io.woocom.functions.World;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;

/// Everything about a cart but its checkout.
public final class CartFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String CARTS = "/store/v1/carts";
    private static final String CART = CARTS + "/{cart_id}";

    private static final Route OPEN = shopper("POST", CARTS);
    private static final Route LIST = shopper("GET", CARTS);
    private static final Route MERGE =
            new Route("POST", CARTS + "/merge", new Access.CustomerOnly());
    private static final Route READ = shopper("GET", CART);
    private static final Route ADD = shopper("POST", CART + "/lines");
    private static final Route RESIZE = shopper("PATCH", CART + "/lines/{line_id}");
    private static final Route REMOVE = shopper("DELETE", CART + "/lines/{line_id}");
    private static final Route REDEEM = shopper("POST", CART + "/coupons");
    private static final Route RENOUNCE = shopper("DELETE", CART + "/coupons/{coupon_id}");
    private static final Route CONTACT = shopper("PUT", CART + "/contact");
    private static final Route OPTIONS = shopper("GET", CART + "/shipping-options");
    private static final Route SHIPPING = shopper("PUT", CART + "/shipping-option");

    public static final List<Route> ROUTES =
            List.of(
                    OPEN, LIST, MERGE, READ, ADD, RESIZE, REMOVE, REDEEM, RENOUNCE, CONTACT,
                    OPTIONS, SHIPPING);

    private final HttpFunction http;

    public CartFunction() {
        this(World.lambda());
    }

    public CartFunction(World world) {
        this(
                new Looking(world.carts(), world.quoteCart(), world.parallel(), world.cursors()),
                changing(world),
                world.clock());
    }

    public CartFunction(Looking looking, Changing changing, InstantSource clock) {
        var carts = new CartReading(looking);
        var lines = new LineWriting(changing.add(), changing.resize(), carts);
        var coupons = new CouponWriting(changing.redeem(), changing.renounce(), carts);
        var merging = new CartMerging(changing.merge(), changing.guests(), carts);
        var delivery = new DeliveryWriting(changing.contact(), changing.shipping());
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(OPEN, call -> carts.open(call, changing.open())),
                                new Endpoint(LIST, carts::list),
                                new Endpoint(MERGE, merging::merge),
                                new Endpoint(READ, carts::read),
                                new Endpoint(ADD, lines::add),
                                new Endpoint(RESIZE, lines::resize),
                                new Endpoint(REMOVE, lines::remove),
                                new Endpoint(REDEEM, coupons::redeem),
                                new Endpoint(RENOUNCE, coupons::renounce),
                                new Endpoint(CONTACT, delivery::contact),
                                new Endpoint(OPTIONS, carts::shippingOptions),
                                new Endpoint(SHIPPING, delivery::shipping)));
    }

    /// With what carts are found and shown.
    public record Looking(Carts carts, QuoteCart quotes, Parallel parallel, Cursors cursors) {}

    /// What can be done to them.
    public record Changing(
            OpenCart open,
            AddLine add,
            ResizeLine resize,
            RedeemCoupon redeem,
            RenounceCoupon renounce,
            SetContact contact,
            ChooseShipping shipping,
            MergeCarts merge,
            GuestVerifier guests) {}

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private static Changing changing(World world) {
        var quotes = world.quoteCart();
        var carts = world.carts();
        var retries = world.retries();
        var ids = world.ids();
        var clock = world.clock();
        return new Changing(
                new OpenCart(carts, world.stores(), ids, clock),
                new AddLine(carts, world.products(), quotes, world.parallel(), retries, ids, clock),
                new ResizeLine(carts, quotes, retries, clock),
                new RedeemCoupon(carts, world.coupons(), quotes, world.parallel(), retries, clock),
                new RenounceCoupon(carts, quotes, retries, clock),
                new SetContact(carts, quotes, retries, clock),
                new ChooseShipping(carts, quotes, retries, clock),
                new MergeCarts(carts, world.stocks(), world.stores(), quotes, retries, ids, clock),
                world.guestVerifier());
    }

    private static Route shopper(String method, String path) {
        return new Route(method, path, new Access.Shopper());
    }
}
