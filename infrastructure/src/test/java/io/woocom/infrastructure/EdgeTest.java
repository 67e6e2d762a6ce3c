package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EdgeTest {

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void every_route_goes_to_the_api(Templates templates) {
        var patterns =
                distribution(templates)
                        .property("DistributionConfig.CacheBehaviors")
                        .findValuesAsText("PathPattern");
        templates
                .plan()
                .routes()
                .filter(route -> !route.path().equals(Route.DEFAULT))
                .forEach(route ->
                        assertThat(patterns)
                                .as(route.key())
                                .anyMatch(
                                        pattern -> route.path().matches(pattern.replace("*", ".*")))
                                .noneMatch("/*"::equals));
    }

    /// The staff's pages are no part of their API.
    @Test
    void the_back_office_is_a_part_of_the_site() {
        assertThat(Behaviours.apiPaths(Templates.of("staging").plan()))
                .contains("/admin/v1/*", "/store/v1/*", "/health")
                .noneMatch(path -> path.equals("/admin/*"));
    }

    /// What is uploaded through a signed address is seen under its own, and never expires.
    @ParameterizedTest
    @MethodSource("environments")
    void pictures_come_from_their_bucket(Templates templates) {
        var name = templates.plan().names().bucket(Manifest.MEDIA_BUCKET);
        var config = distribution(templates).property("DistributionConfig");
        assertThat(config.path("Origins").toString()).contains(name + ".s3.");
        assertThat(config.path("CacheBehaviors").findValuesAsText("PathPattern"))
                .contains("/media/*");
        var bucket = templates.one("AWS::S3::Bucket", "BucketName", name);
        assertThat(bucket.property("LifecycleConfiguration").toString())
                .doesNotContain("ExpirationInDays\":90");
        assertThat(bucket.property("CorsConfiguration").toString()).contains("PUT");
    }

    @ParameterizedTest
    @MethodSource("environments")
    void answers_of_the_api_are_never_replaced(Templates templates) {
        var config = distribution(templates).property("DistributionConfig");
        assertThat(config.has("CustomErrorResponses")).isFalse();
        assertThat(config.path("WebACLId").toString()).contains("Edge");
    }

    /// By a certificate, or by a secret where there is no domain.
    @ParameterizedTest
    @MethodSource("environments")
    void the_api_is_closed_to_others(Templates templates) {
        var origins = distribution(templates).property("DistributionConfig.Origins").toString();
        var api = templates.resources("AWS::ApiGatewayV2::Api").getFirst();
        if (templates.plan().settings().domain().isPresent()) {
            assertThat(origins).contains("OriginMtlsConfig").doesNotContain("x-origin-secret");
            assertThat(api.property("DisableExecuteApiEndpoint").asBoolean()).isTrue();
            assertThat(
                            templates
                                    .resources("AWS::ApiGatewayV2::DomainName")
                                    .getFirst()
                                    .text("MutualTlsAuthentication.TruststoreUri"))
                    .startsWith("s3://");
        } else {
            assertThat(origins).contains("x-origin-secret").doesNotContain("OriginMtlsConfig");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, /index.html",
        "/products/blue-mug, /index.html",
        "/admin, /admin/index.html",
        "/admin/orders/ord_1, /admin/index.html",
        "/administration, /index.html",
        "/assets/app.js, /assets/app.js",
        "/v1.2/about, /index.html"
    })
    void a_page_of_a_single_page_application_is_its_one_page(String path, String page)
            throws Exception {
        assertThat(run("site.js", "{uri: '" + path + "', headers: {}}", "request.uri"))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{headers: {}}|none",
                "{headers: {authorization: {value: ''}}}|none",
                "{headers: {authorization: {value: 'Bearer x'}}}|Bearer x"
            })
    void who_has_no_token_says_so(String request, String authorization) throws Exception {
        assertThat(run("api.js", request, "request.headers.authorization.value"))
                .isEqualTo(authorization);
    }

    private static String run(String file, String request, String what)
            throws IOException, InterruptedException {
        var program =
                Behaviours.code(file)
                        + "\nvar request = handler({request: "
                        + request
                        + "});\nprocess.stdout.write("
                        + what
                        + ");";
        var node = new ProcessBuilder("node", "-e", program).redirectErrorStream(true).start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return said;
    }

    private static Resource distribution(Templates templates) {
        return templates.resources("AWS::CloudFront::Distribution").getFirst();
    }
}
