package io.woocom.functions.payment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.payments.SandboxActions;
import io.woocom.adapters.payments.SandboxActions.Action;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Ids;
import io.woocom.functions.World;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The page on which a shopper approves or declines a payment of the sandbox provider. The link's
/// key is the whole right to it, and what keeps other sites from deciding. Once decided, the
/// shopper goes back to where the payment said, if that is the shop's own site; the shop gets a
/// hint, which may be lost, since it asks the provider anyway.
public final class SandboxActionPage
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String PATH = "/sandbox/actions/{payment_id}";
    private static final Route SHOW = new Route("GET", PATH, new Access.Anyone());
    private static final Route DECIDE = new Route("POST", PATH, new Access.Anyone());

    public static final List<Route> ROUTES = List.of(SHOW, DECIDE);

    private final SandboxActions actions;
    private final URI origin;
    private final Consumer<String> settleHint;

    public SandboxActionPage() {
        this(World.lambda());
    }

    public SandboxActionPage(World world) {
        this(world.sandbox().actions(), world.origin(), world::hintToSettle);
    }

    /// @param origin where the shop is reached
    /// @param settleHint takes the id of an order whose payment was decided
    public SandboxActionPage(SandboxActions actions, URI origin, Consumer<String> settleHint) {
        this.actions = actions;
        this.origin = origin;
        this.settleHint = settleHint;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        var id = parameter(event.getPathParameters(), "payment_id");
        var key = parameter(event.getQueryStringParameters(), "key");
        if (!Ids.fits(PaymentId.PREFIX, id)) {
            return ActionHtml.unknown();
        }
        var payment = new PaymentId(id);
        return DECIDE.key().equals(event.getRouteKey())
                ? decided(payment, key, Form.of(event).getOrDefault("decision", ""))
                : actions.find(payment, key).map(this::shown).orElseGet(ActionHtml::unknown);
    }

    private APIGatewayV2HTTPResponse decided(PaymentId payment, String key, String decision) {
        return switch (decision) {
            case "approve" -> after(actions.approve(payment, key));
            case "decline" -> after(actions.decline(payment, key));
            case String _ -> ActionHtml.unreadable();
        };
    }

    private APIGatewayV2HTTPResponse after(Optional<Action> action) {
        if (action.isEmpty()) {
            return ActionHtml.unknown();
        }
        hint(action.get().subject());
        return back(action.get()).map(ActionHtml::seeOther).orElseGet(() -> shown(action.get()));
    }

    private APIGatewayV2HTTPResponse shown(Action action) {
        return ActionHtml.of(action, back(action));
    }

    private Optional<URI> back(Action action) {
        return action.returnUrl().flatMap(url -> ReturnAddress.within(origin, url));
    }

    private void hint(String order) {
        try {
            settleHint.accept(order);
        } catch (RuntimeException lost) {
            System.getLogger(SandboxActionPage.class.getName())
                    .log(System.Logger.Level.WARNING, "the hint to settle was lost", lost);
        }
    }

    private static String parameter(@Nullable Map<String, String> all, String name) {
        return all == null ? "" : all.getOrDefault(name, "");
    }
}
