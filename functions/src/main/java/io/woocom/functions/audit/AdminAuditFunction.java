package io.woocom.functions.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.AuditShape;
import io.woocom.domain.audit.AuditLog;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// The audit log, newest first, of everything, of one subject or of one actor.
public final class AdminAuditFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route LIST =
            new Route(
                    "GET",
                    "/admin/v1/audit",
                    new Access.Staff(Set.of("admin"), "woocom/audit.read"));

    public static final List<Route> ROUTES = List.of(LIST);

    private static final int LONGEST_SUBJECT = 64;
    private static final int LONGEST_ACTOR = 128;

    private final HttpFunction http;
    private final AuditLog log;
    private final Cursors cursors;

    public AdminAuditFunction() {
        this(World.lambda());
    }

    public AdminAuditFunction(World world) {
        this(world.auditLog(), world.cursors(), world.clock());
    }

    public AdminAuditFunction(AuditLog log, Cursors cursors, InstantSource clock) {
        this.log = log;
        this.cursors = cursors;
        this.http = new HttpFunction(clock, List.of(new Endpoint(LIST, this::list)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer list(Call call) {
        var query = call.request().questions();
        var wanted =
                new AuditLog.Query(
                        query.text("subject", LONGEST_SUBJECT),
                        query.text("actor", LONGEST_ACTOR),
                        query.time("from"),
                        query.time("to"));
        var listed = Listed.open(call.request(), cursors);
        var page = log.page(wanted, listed.page(query));
        return listed.answer(page.items().stream().map(AuditShape::of).toList(), page.next());
    }
}
