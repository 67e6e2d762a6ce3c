package io.woocom.infrastructure;

import io.woocom.functions.manifest.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.DefaultCacheBehaviorProperty;
import software.amazon.awscdk.services.cloudfront.CfnFunction;
import software.amazon.awscdk.services.cloudfront.CfnFunction.FunctionConfigProperty;

/// What the distribution does with which path. The paths of the API are those of the manifest's
/// routes; everything else is the site.
final class Behaviours {

    /// AWS's own policies, the same in all accounts (CloudFront Developer Guide, "Managed
    /// policies"): never cached; cached as the object says; everything of the request but the host;
    /// security headers on the answer.
    private static final String NOT_CACHED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

    private static final String CACHED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
    private static final String WHOLE_REQUEST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";
    private static final String SECURITY_HEADERS = "67f7725c-6f97-4210-82d7-5512b31e9d03";

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final List<String> WRITING =
            List.of("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE");

    private final EdgeStack stack;
    private final CfnFunction beforeApi;

    Behaviours(EdgeStack stack) {
        this.stack = stack;
        this.beforeApi = function("api", "Authorization where there is none");
    }

    DefaultCacheBehaviorProperty site() {
        return DefaultCacheBehaviorProperty.builder()
                .targetOriginId(Origins.SITE)
                .viewerProtocolPolicy("redirect-to-https")
                .allowedMethods(READING)
                .compress(true)
                .cachePolicyId(CACHED)
                .responseHeadersPolicyId(SECURITY_HEADERS)
                .functionAssociations(
                        List.of(before(function("site", "The page of a single-page application"))))
                .build();
    }

    /// The first that fits is taken, so what is cached stands before the rest.
    List<Object> others() {
        var behaviours = new ArrayList<Object>();
        behaviours.add(pictures());
        if (stack.plan.settings().publicCatalogue()) {
            var policy = CataloguePolicy.in(stack);
            for (var path : CataloguePolicy.PATHS) {
                behaviours.add(behaviour(path, policy.getRef()));
            }
        }
        apiPaths(stack.plan).forEach(path -> behaviours.add(behaviour(path, NOT_CACHED)));
        return behaviours;
    }

    /// `/store/v1/*` for `/store/v1/carts/{cart_id}`: as far as nothing differs from call to call,
    /// at most two steps.
    static SortedSet<String> apiPaths(Plan plan) {
        var paths = new TreeSet<String>();
        plan.routes()
                .filter(route -> !route.path().equals(Route.DEFAULT))
                .forEach(route -> {
                    var steps = route.path().split("/", -1);
                    paths.add(
                            steps.length <= 2
                                    ? route.path()
                                    : "/"
                                            + steps[1]
                                            + (steps.length > 3 && !steps[2].startsWith("{")
                                                    ? "/" + steps[2]
                                                    : "")
                                            + "/*");
                });
        return paths;
    }

    /// A picture never changes under its address.
    private static Map<String, Object> pictures() {
        return Map.of(
                "pathPattern",
                "/media/*",
                "targetOriginId",
                Origins.MEDIA,
                "viewerProtocolPolicy",
                "redirect-to-https",
                "allowedMethods",
                READING,
                "compress",
                true,
                "cachePolicyId",
                CACHED,
                "responseHeadersPolicyId",
                SECURITY_HEADERS);
    }

    private Map<String, Object> behaviour(String path, String cachePolicy) {
        var behaviour = new LinkedHashMap<String, Object>();
        behaviour.put("pathPattern", path);
        behaviour.put("targetOriginId", Origins.API);
        behaviour.put("viewerProtocolPolicy", "https-only");
        behaviour.put("allowedMethods", WRITING);
        behaviour.put("compress", true);
        behaviour.put("cachePolicyId", cachePolicy);
        behaviour.put("originRequestPolicyId", WHOLE_REQUEST);
        behaviour.put("functionAssociations", List.of(before(beforeApi)));
        return behaviour;
    }

    private static Map<String, Object> before(CfnFunction function) {
        return Map.of("eventType", "viewer-request", "functionArn", function.getAttrFunctionArn());
    }

    private CfnFunction function(String name, String comment) {
        return CfnFunction.Builder.create(stack, "Before" + Names.id(name))
                .name(stack.names.of(name))
                .autoPublish(true)
                .functionCode(code(name + ".js"))
                .functionConfig(
                        FunctionConfigProperty.builder()
                                .comment(comment)
                                .runtime("cloudfront-js-2.0")
                                .build())
                .build();
    }

    static String code(String file) {
        try (var source = Behaviours.class.getResourceAsStream(file)) {
            if (source == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
