package io.woocom.functions.catalog;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.shapes.Values;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.s3.MediaBucket;
import io.woocom.domain.catalog.MediaId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Pictures that staff send in: they are announced here, and sent straight to the bucket.
public final class AdminMediaFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route ANNOUNCE =
            new Route("POST", "/admin/v1/media", AdminCatalogFunction.WRITE);

    public static final List<Route> ROUTES = List.of(ANNOUNCE);

    private final HttpFunction http;
    private final MediaBucket bucket;
    private final KeepsClaims claims;
    private final URI origin;
    private final Ids ids;

    public AdminMediaFunction() {
        this(World.lambda());
    }

    public AdminMediaFunction(World world) {
        this(world.mediaBucket(), world.products(), world.origin(), world.ids(), world.clock());
    }

    /// @param claims keeps what was announced under an idempotency key
    /// @param origin where the pictures are seen
    public AdminMediaFunction(
            MediaBucket bucket, KeepsClaims claims, URI origin, Ids ids, InstantSource clock) {
        this.bucket = bucket;
        this.claims = claims;
        this.origin = origin;
        this.ids = ids;
        this.http = new HttpFunction(clock, List.of(new Endpoint(ANNOUNCE, this::announce)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    /// Nothing is written but the claim: an address is good for itself.
    private Answer announce(Call call) {
        var announced = announced(call.request().body().fields());
        var id = MediaId.next(ids);
        return Claims.once(
                () -> {
                    call.claim(id.value()).ifPresent(claims::keep);
                    return answer(announced.apply(id));
                },
                first -> answer(announced.apply(new MediaId(first))));
    }

    private static Function<MediaId, MediaBucket.Picture> announced(Fields fields) {
        var filename = fields.required("filename").text(1, 255);
        var type =
                fields.required("content_type")
                        .choice(
                                MediaBucket.TYPES.keySet().stream()
                                        .collect(Collectors.toMap(one -> one, one -> one)));
        var size = fields.required("size").integer(1, MediaBucket.MOST_BYTES);
        fields.check();
        return id ->
                new MediaBucket.Picture(
                        id, filename.orElseThrow(), type.orElseThrow(), size.orElseThrow());
    }

    private Answer answer(MediaBucket.Picture picture) {
        var upload = bucket.upload(picture);
        var url = origin.resolve(picture.path()).toString();
        return Answer.created(
                url,
                Members.of("id", picture.id().value())
                        .and("url", url)
                        .and("upload_url", upload.url().toString())
                        .and("method", upload.method())
                        .and("headers", upload.headers())
                        .and("expires_at", Values.time(upload.expires()))
                        .tree());
    }
}
