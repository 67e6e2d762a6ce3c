package io.woocom.functions.payment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.http.Request;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.json.NotJson;
import io.woocom.adapters.stripe.SignedHints;
import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.Hints;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Hears what payment providers say by themselves. A hint is kept and handed to the payment worker
/// before it is answered; the worker asks the provider. A repeated hint is kept once and handed on
/// again: whoever sends it by hand means it. Nothing of the body is logged.
public final class PaymentHintFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route HEAR =
            new Route("POST", "/webhooks/payments/{provider}", new Access.Signed());

    public static final List<Route> ROUTES = List.of(HEAR);

    private final Map<String, SignedHints> providers;
    private final Hints hints;
    private final Consumer<Hint.Concerning> worker;
    private final HttpFunction http;

    public PaymentHintFunction() {
        this(World.lambda());
    }

    public PaymentHintFunction(World world) {
        this(world.signedHints(), world.hints(), world::hintToSettle, world.clock());
    }

    /// @param providers by their names
    public PaymentHintFunction(
            Map<String, SignedHints> providers,
            Hints hints,
            Consumer<Hint.Concerning> worker,
            InstantSource clock) {
        this.providers = Map.copyOf(providers);
        this.hints = hints;
        this.worker = worker;
        this.http = new HttpFunction(clock, List.of(new Endpoint(HEAR, this::hear)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer hear(Call call) {
        return switch (read(call.request())) {
            case Hint.Forged _ -> throw new Rejection.BadSignature();
            case Hint.OfNoConcern _ -> answer(false);
            case Hint.Concerning hint -> {
                var isNew = hints.note(hint);
                worker.accept(hint);
                yield answer(!isNew);
            }
        };
    }

    private Hint read(Request request) {
        var signed =
                Optional.ofNullable(providers.get(request.parameter("provider")))
                        .orElseThrow(() -> Refusal.notFound("this payment provider"));
        try {
            return signed.read(request.body().text(), request.header(signed.header()).orElse(""));
        } catch (NotJson unreadable) {
            throw new Rejection.Malformed("the body cannot be read: " + unreadable.getMessage());
        }
    }

    private static Answer answer(boolean repeated) {
        return Answer.ok(Members.of("received", true).and("repeated", repeated).tree());
    }
}
