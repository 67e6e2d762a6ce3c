package io.woocom.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.amazon.awscdk.services.wafv2.CfnWebACL.AllowActionProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.DefaultActionProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.VisibilityConfigProperty;

/// What is turned away before it costs anything: known attacks, and too many requests from one
/// address.
final class WebAcl {

    private static final int WINDOW_SECONDS = 300;

    /// A web ACL blocks bodies above 8 KB where it is not told otherwise, and HTML in them; product
    /// texts are both. The functions hold their own limits.
    private static final List<String> COUNTED_ONLY =
            List.of("SizeRestrictions_BODY", "CrossSiteScripting_BODY");

    private final WooComStack stack;
    private final List<Map<String, Object>> rules = new ArrayList<>();

    private WebAcl(WooComStack stack) {
        this.stack = stack;
        managed("AWSManagedRulesAmazonIpReputationList", List.of());
        managed("AWSManagedRulesKnownBadInputsRuleSet", List.of());
    }

    static CfnWebACL regional(WooComStack stack, String id, int perWindow) {
        var acl = new WebAcl(stack);
        acl.rate("all", perWindow, Optional.empty());
        return acl.made(id, "REGIONAL");
    }

    /// @param perWindow from one address in five minutes; on what makes orders and guests, a tenth
    static CfnWebACL edge(WooComStack stack, String id, int perWindow) {
        var acl = new WebAcl(stack);
        acl.managed("AWSManagedRulesCommonRuleSet", COUNTED_ONLY);
        acl.rate("guest-sessions", perWindow / 10, Optional.of("/store/v1/guest-sessions"));
        acl.rate("checkout", perWindow / 10, Optional.of("/checkout"));
        acl.rate("all", perWindow, Optional.empty());
        return acl.made(id, "CLOUDFRONT");
    }

    private CfnWebACL made(String id, String scope) {
        return CfnWebACL.Builder.create(stack, id)
                .name(stack.names.of(id.toLowerCase(Locale.ROOT)))
                .scope(scope)
                .defaultAction(
                        DefaultActionProperty.builder()
                                .allow(AllowActionProperty.builder().build())
                                .build())
                .visibilityConfig(
                        VisibilityConfigProperty.builder()
                                .cloudWatchMetricsEnabled(true)
                                .sampledRequestsEnabled(true)
                                .metricName(id)
                                .build())
                .rules(rules)
                .build();
    }

    private void managed(String group, List<String> counted) {
        var overrides =
                counted.stream()
                        .map(rule -> Map.of("name", rule, "actionToUse", Map.of("count", Map.of())))
                        .toList();
        var statement =
                counted.isEmpty()
                        ? Map.of("vendorName", "AWS", "name", group)
                        : Map.of(
                                "vendorName",
                                "AWS",
                                "name",
                                group,
                                "ruleActionOverrides",
                                overrides);
        add(
                group,
                "overrideAction",
                Map.of("none", Map.of()),
                Map.of("managedRuleGroupStatement", statement));
    }

    /// Answers 429, and when to come back.
    private void rate(String name, int most, Optional<String> path) {
        var limit =
                new LinkedHashMap<String, Object>(
                        Map.of(
                                "aggregateKeyType",
                                "IP",
                                "limit",
                                Math.max(10, most),
                                "evaluationWindowSec",
                                WINDOW_SECONDS));
        path.ifPresent(end -> limit.put("scopeDownStatement", endsWith(end)));
        var block =
                Map.of(
                        "customResponse",
                        Map.of(
                                "responseCode",
                                429,
                                "responseHeaders",
                                List.of(Map.of("name", "Retry-After", "value", "60"))));
        add("rate-" + name, "action", Map.of("block", block), Map.of("rateBasedStatement", limit));
    }

    private static Map<String, Object> endsWith(String path) {
        return Map.of(
                "byteMatchStatement",
                Map.of(
                        "searchString",
                        path,
                        "positionalConstraint",
                        "ENDS_WITH",
                        "fieldToMatch",
                        Map.of("uriPath", Map.of()),
                        "textTransformations",
                        List.of(Map.of("priority", 0, "type", "LOWERCASE"))));
    }

    private void add(
            String name, String action, Map<String, Object> what, Map<String, Object> statement) {
        rules.add(
                Map.of(
                        "name",
                        name,
                        "priority",
                        rules.size(),
                        "statement",
                        statement,
                        action,
                        what,
                        "visibilityConfig",
                        Map.of(
                                "cloudWatchMetricsEnabled",
                                true,
                                "sampledRequestsEnabled",
                                true,
                                "metricName",
                                name)));
    }
}
