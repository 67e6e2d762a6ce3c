package io.woocom.functions.coupon;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.CouponShape;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.CreateCoupon;
import io.woocom.domain.coupon.EditCoupon;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.Stores;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Coupons, for staff.
public final class AdminCouponsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Set<String> GROUPS = Set.of("admin", "catalog");
    private static final Access READERS = new Access.Staff(GROUPS, "woocom/catalog.read");
    private static final Access WRITERS = new Access.Staff(GROUPS, "woocom/catalog.write");
    private static final String COUPONS = "/admin/v1/coupons";
    private static final String COUPON = COUPONS + "/{coupon_id}";
    private static final Route LIST = new Route("GET", COUPONS, READERS);
    private static final Route CREATE = new Route("POST", COUPONS, WRITERS);
    private static final Route READ = new Route("GET", COUPON, READERS);
    private static final Route EDIT = new Route("PATCH", COUPON, WRITERS);
    private static final Route ARCHIVE = new Route("POST", COUPON + "/archive", WRITERS);

    public static final List<Route> ROUTES = List.of(LIST, CREATE, READ, EDIT, ARCHIVE);

    private final HttpFunction http;
    private final Coupons coupons;
    private final Stores stores;
    private final CreateCoupon createCoupon;
    private final EditCoupon editCoupon;
    private final Cursors cursors;

    public AdminCouponsFunction() {
        this(World.lambda());
    }

    public AdminCouponsFunction(World world) {
        this(
                world.coupons(),
                world.stores(),
                new CreateCoupon(
                        world.coupons(),
                        world.products(),
                        world.categories(),
                        world.ids(),
                        world.clock()),
                new EditCoupon(
                        world.coupons(), world.products(), world.categories(), world.retries()),
                world.cursors(),
                world.clock());
    }

    public AdminCouponsFunction(
            Coupons coupons,
            Stores stores,
            CreateCoupon createCoupon,
            EditCoupon editCoupon,
            Cursors cursors,
            InstantSource clock) {
        this.coupons = coupons;
        this.stores = stores;
        this.createCoupon = createCoupon;
        this.editCoupon = editCoupon;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(LIST, this::list),
                                new Endpoint(CREATE, this::create),
                                new Endpoint(READ, this::read),
                                new Endpoint(EDIT, this::edit),
                                new Endpoint(ARCHIVE, this::archive)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var page = coupons.list(listed.page(call.request().questions()));
        return listed.answer(page.items().stream().map(CouponShape::of).toList(), page.next());
    }

    private Answer read(Call call) {
        return whole(200, find(id(call))).unlessHeld(call.request());
    }

    private Answer create(Call call) {
        var claim = call.claim();
        var content = CouponBody.fresh(call.request().body().fields(), stores.current().currency());
        return Claims.once(
                () -> created(createCoupon.create(content, claim)),
                first -> created(find(new CouponId(first))));
    }

    private Answer edit(Call call) {
        var changes =
                CouponBody.changes(call.request().body().fields(), stores.current().currency());
        var request =
                new EditCoupon.Request(
                        id(call),
                        call.request().ifMatch(),
                        Optional.empty(),
                        present -> present.become(changes.over(present.content())));
        return whole(200, editCoupon.edit(request));
    }

    private Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var request =
                new EditCoupon.Request(
                        id, call.request().ifMatch(), call.claim(id.value()), Coupon::outOfUse);
        return Claims.once(() -> whole(200, editCoupon.edit(request)), _ -> whole(200, find(id)));
    }

    private Coupon find(CouponId id) {
        return coupons.find(id).orElseThrow(() -> Refusal.notFound("this coupon"));
    }

    private static CouponId id(Call call) {
        return call.request().id("coupon_id", CouponId.PREFIX, CouponId::new);
    }

    private static Answer created(Coupon coupon) {
        return whole(201, coupon).with("Location", COUPONS + "/" + coupon.id());
    }

    private static Answer whole(int status, Coupon coupon) {
        return Answer.json(status, CouponShape.of(coupon)).tagged(coupon.revision().version());
    }
}
