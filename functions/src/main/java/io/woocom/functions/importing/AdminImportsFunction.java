package io.woocom.functions.importing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.s3.ImportBucket;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.ImportState.Failed;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.StartImport;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Product files, for staff: announcing, following, and why rows were refused.
public final class AdminImportsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access STAFF =
            new Access.Staff(Set.of("admin", "catalog"), "woocom/imports.write");
    private static final String IMPORTS = "/admin/v1/imports";
    private static final String ONE = IMPORTS + "/{import_id}";
    private static final Route START = new Route("POST", IMPORTS, STAFF);
    private static final Route LIST = new Route("GET", IMPORTS, STAFF);
    private static final Route READ = new Route("GET", ONE, STAFF);
    private static final Route REFUSED = new Route("GET", ONE + "/refused-rows", STAFF);

    public static final List<Route> ROUTES = List.of(START, LIST, READ, REFUSED);

    /// How many refused rows stand in the import itself; all of them have a list of their own.
    private static final int MOST_SHOWN = 1_000;

    private final StartImport startImport;
    private final Imports imports;
    private final Chunks chunks;
    private final ImportBucket bucket;
    private final Cursors cursors;
    private final HttpFunction http;

    public AdminImportsFunction() {
        this(World.lambda());
    }

    public AdminImportsFunction(World world) {
        this(
                new StartImport(world.imports(), world.ids(), world.clock()),
                world.imports(),
                world.chunks(),
                world.importBucket(),
                world.cursors(),
                world.clock());
    }

    public AdminImportsFunction(
            StartImport startImport,
            Imports imports,
            Chunks chunks,
            ImportBucket bucket,
            Cursors cursors,
            InstantSource clock) {
        this.startImport = startImport;
        this.imports = imports;
        this.chunks = chunks;
        this.bucket = bucket;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(START, this::start),
                                new Endpoint(LIST, this::list),
                                new Endpoint(READ, this::read),
                                new Endpoint(REFUSED, this::refused)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer start(Call call) {
        var claim = call.requiredClaim();
        var fields = call.request().body().fields();
        var filename = fields.required("filename").text(1, 255);
        var size = fields.required("size").integer(1, Import.MOST_BYTES);
        var sha256 = fields.optional("sha256").text(64, 64);
        fields.check();
        var started =
                startImport.start(
                        new StartImport.Request(
                                filename.orElseThrow(),
                                size.orElseThrow(),
                                sha256,
                                Optional.of(claim)));
        var answer = answer(started);
        return started.repeated() ? answer.with("Idempotent-Replayed", "true") : answer;
    }

    /// Where to send the file, or how far it is if it was being imported already.
    private Answer answer(StartImport.Started started) {
        var one = started.theImport();
        return started.toUpload()
                ? Answer.created(
                        IMPORTS + "/" + one.id(), ImportAnswers.upload(one, bucket.upload(one)))
                : Answer.ok(ImportAnswers.summary(one).tree());
    }

    private Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var page = imports.list(listed.page(call.request().questions()));
        return listed.answer(
                page.items().stream().map(one -> ImportAnswers.summary(one).tree()).toList(),
                page.next());
    }

    private Answer read(Call call) {
        var one = one(call);
        var remarks = new ArrayList<Remark>();
        if (one.state() instanceof Failed failed) {
            remarks.add(failed.why());
        }
        remarks.addAll(first(page -> chunks.remarks(one.id(), page)));
        var refused = first(page -> chunks.refused(one.id(), page));
        return Answer.ok(
                        ImportAnswers.summary(one)
                                .and(
                                        "refused_rows",
                                        refused.stream().map(ImportAnswers::remark).toList())
                                .and(
                                        "remarks",
                                        remarks.stream().map(ImportAnswers::remark).toList())
                                .tree())
                .tagged(one.revision().version())
                .unlessHeld(call.request());
    }

    private Answer refused(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        var page = chunks.refused(one(call).id(), asked);
        return listed.answer(
                page.items().stream().map(ImportAnswers::remark).toList(), page.next());
    }

    private Import one(Call call) {
        return imports.find(call.request().id("import_id", ImportId.PREFIX, ImportId::new))
                .orElseThrow(() -> Refusal.notFound("this import"));
    }

    private static List<Remark> first(Function<Page.Request, Page<Remark>> pages) {
        var all = new ArrayList<Remark>();
        var next = Optional.of(Page.Request.first(100));
        while (next.isPresent() && all.size() < MOST_SHOWN) {
            var page = pages.apply(next.get());
            all.addAll(page.items());
            next = page.next().map(after -> new Page.Request(100, Optional.of(after)));
        }
        return all;
    }
}
