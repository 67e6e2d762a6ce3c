package io.woocom.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Route;
import io.woocom.local.TestFunctions;
import io.woocom.local.lambda.LocalFunction;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What API Gateway does with a request before, instead of and after the function.
@SuppressWarnings({
    "StringConcatToTextBlock",
    "AddressSelection"
}) // raw requests to one loopback address
class GatewayTest {

    private static final Access ANYONE = new Access.Anyone();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<APIGatewayV2HTTPEvent> events = new CopyOnWriteArrayList<>();
    private final List<APIGatewayV2CustomAuthorizerEvent> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger millis = new AtomicInteger();
    private final Issuer issuer = new Issuer("https://issuer.example");
    private Gateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = new Gateway(0);
        gateway.open(api(new Throttle(1e6, 1_000_000)));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_function_gets_the_request_as_payload_format_2_0_has_it() throws Exception {
        send(
                request("/store/v1/carts/cart%2F1/lines?a=1&a=2&b=x%20y&c")
                        .header("X-Two", "1")
                        .header("X-Two", "2")
                        .header("Cookie", "k=v; l=w")
                        .header("Content-Type", "application/json")
                        .header("User-Agent", "test")
                        .POST(BodyPublishers.ofString("{\"é\":1}")));

        assertThat(Payload.text(events.getFirst(), gateway.port()))
                .isEqualToIgnoringNewLines(
                        """
                        version 2.0
                        routeKey POST /store/v1/carts/{cart_id}/lines
                        rawPath /store/v1/carts/cart/1/lines
                        rawQueryString a=1&a=2&b=x%20y&c
                        cookies [k=v, l=w]
                        header content-length 8
                        header content-type application/json
                        header host localhost:PORT
                        header user-agent test
                        header x-two 1,2
                        query {a=1,2, b=x y, c=}
                        path {cart_id=cart/1}
                        body {"é":1}
                        base64 false
                        account 000000000000 api local stage $default
                        domain localhost prefix localhost
                        http POST /store/v1/carts/cart/1/lines HTTP/1.1 from loopback by test
                        key POST /store/v1/carts/{cart_id}/lines
                        authorizer null
                        time 1970-01-01T00:00:00Z = 01/Jan/1970:00:00:00 +0000
                        """);
    }

    @Test
    void what_is_no_text_comes_in_base_64_and_what_is_absent_is_null() throws Exception {
        send(
                request("/store/v1/carts/1/lines")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})));
        send(request("/store/v1/products"));

        assertThat(events.get(0).getIsBase64Encoded()).isTrue();
        assertThat(events.get(0).getBody()).isEqualTo("Iv8i");
        assertThat(events.get(1).getBody()).isNull();
        assertThat(events.get(1).getIsBase64Encoded()).isFalse();
        assertThat(events.get(1).getQueryStringParameters()).isNull();
        assertThat(events.get(1).getCookies()).isNull();
    }

    @Test
    void a_literal_goes_before_a_parameter_and_another_method_goes_to_the_default()
            throws Exception {
        send(request("/store/v1/products/new"));
        send(request("/store/v1/products/mug"));
        send(request("/store/v1/products").DELETE());
        send(request("/store/v1/products//"));

        assertThat(events)
                .extracting(APIGatewayV2HTTPEvent::getRouteKey)
                .containsExactly(
                        "GET /store/v1/products/new",
                        "GET /store/v1/products/{id}",
                        "$default",
                        "$default");
    }

    @Test
    void the_functions_answer_reaches_the_caller() throws Exception {
        var answer = send(request("/answer"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(answer.headers().firstValue("etag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/plain");
        assertThat(answer.headers().firstValue("apigw-requestid")).isPresent();
    }

    @Test
    void failures_of_functions_are_the_gateways_own_answers() throws Exception {
        assertRefused(send(request("/throw")), 500, "Internal Server Error");
        assertRefused(send(request("/sleep")), 503, "Service Unavailable");
        assertRefused(send(request("/nonsense")), 500, "Internal Server Error");
    }

    @Test
    void an_authorizer_is_asked_once_a_minute_for_a_header() throws Exception {
        var request = request("/shopper").header("Authorization", "Bearer good");

        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().getIdentitySource()).containsExactly("Bearer good");
        assertThat(asked.getFirst().getRouteKey()).isEqualTo("GET /shopper");
        assertThat(events.getLast().getRequestContext().getAuthorizer().getLambda())
                .containsEntry("principal", "guest:1");

        millis.addAndGet(60_001);
        send(request);
        assertThat(asked).hasSize(2);
    }

    @Test
    void without_a_header_the_authorizer_is_asked_about_nobody() throws Exception {
        send(request("/shopper"));
        send(request("/shopper").header("Authorization", ""));
        send(request("/shopper").header("Authorization", "  "));
        assertThat(asked)
                .extracting(event -> event.getIdentitySource().getFirst())
                .containsExactly("none");
    }

    @Test
    void whom_the_authorizer_does_not_let_pass_is_forbidden() throws Exception {
        assertRefused(send(request("/shopper").header("Authorization", "bad")), 403, "Forbidden");
        assertThat(events).isEmpty();
    }

    @Test
    void a_header_that_is_no_token_goes_to_the_authorizer() throws Exception {
        for (var header : List.of("Bearer", "Bearer ", "Basic YTpi", "nonsense")) {
            var answer = send(request("/shopper").header("Authorization", header));
            assertRefused(answer, 403, "Forbidden");
        }
        assertThat(asked)
                .extracting(event -> event.getIdentitySource().getFirst())
                .containsExactly("Bearer", "Basic YTpi", "nonsense");
    }

    @Test
    void the_claims_of_a_good_token_reach_the_function_as_texts() throws Exception {
        var token = issuer.token(Map.of("cognito:groups", List.of("admin", "catalog")));

        var answer = send(request("/staff").header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(events.getFirst().getRequestContext().getAuthorizer().getJwt().getClaims())
                .containsEntry("cognito:groups", "[admin catalog]")
                .containsEntry("exp", "3600")
                .containsEntry("sub", "someone");
    }

    @Test
    void a_body_above_ten_megabytes_is_too_long() throws Exception {
        var big = new byte[10 * 1024 * 1024 + 1];

        assertRefused(
                send(request("/store/v1/carts/1/lines").POST(BodyPublishers.ofByteArray(big))),
                413,
                "Request Too Long");
        assertThat(events).isEmpty();
    }

    @Test
    void more_than_the_throttle_admits_is_too_many() throws Exception {
        gateway.open(api(new Throttle(0.001, 2)));

        assertThat(send(request("/answer")).statusCode()).isEqualTo(201);
        assertThat(send(request("/answer")).statusCode()).isEqualTo(201);
        assertRefused(send(request("/answer")), 429, "Too Many Requests");
    }

    @Test
    void a_preflight_is_answered_without_a_function() throws Exception {
        var answer =
                send(
                        request("/store/v1/products")
                                .header("Origin", "https://shop.example")
                                .header("Access-Control-Request-Method", "POST")
                                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("access-control-allow-headers").orElse(""))
                .contains("authorization", "idempotency-key");
        assertThat(events).isEmpty();
    }

    @Test
    void health_is_unavailable_until_the_shop_is_ready() throws Exception {
        assertRefused(send(request("/health")), 503, "Service Unavailable");

        gateway.ready();

        assertThat(send(request("/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_with_two_lengths_is_refused() throws Exception {
        var smuggled =
                "POST /answer HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n";

        assertThat(raw(smuggled))
                .startsWith("HTTP/1.1 400 ")
                .endsWith("{\"message\":\"Bad Request\"}");
        assertThat(events).isEmpty();
    }

    @Test
    void a_path_that_is_not_well_encoded_is_refused() throws Exception {
        var get =
                "GET /store/v1/products/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(raw(get)).startsWith("HTTP/1.1 400 ");
        assertThat(events).isEmpty();
    }

    @Test
    void a_taken_port_is_said_to_be_taken() {
        assertThatThrownBy(() -> new Gateway(gateway.port()))
                .isInstanceOf(Gateway.PortInUse.class)
                .hasMessage("port " + gateway.port() + " is in use");
    }

    private Api api(Throttle throttle) {
        var rows =
                List.of(
                        row("cart", "POST", "/store/v1/carts/{cart_id}/lines", ANYONE, this::ok),
                        row("list", "GET", "/store/v1/products", ANYONE, this::ok),
                        row("one", "GET", "/store/v1/products/{id}", ANYONE, this::ok),
                        row("new", "GET", "/store/v1/products/new", ANYONE, this::ok),
                        row("health", "GET", "/health", ANYONE, this::ok),
                        row("shopper", "GET", "/shopper", new Access.Shopper(), this::ok),
                        row(
                                "staff",
                                "GET",
                                "/staff",
                                new Access.Staff(Set.of("admin"), "s"),
                                this::ok),
                        row("answer", "GET", "/answer", ANYONE, GatewayTest::answer),
                        row("throw", "GET", "/throw", ANYONE, GatewayTest::fail),
                        row("sleep", "GET", "/sleep", ANYONE, GatewayTest::sleep),
                        row("nonsense", "GET", "/nonsense", ANYONE, (_, _) -> "not an answer"),
                        row("fallback", "ANY", Route.DEFAULT, ANYONE, this::ok),
                        TestFunctions.row(Api.AUTHORIZER, List.of(), List.of(), authorizer()));
        var functions =
                rows.stream().collect(Collectors.toMap(FunctionRow::name, GatewayTest::running));
        var check = issuer.check(Set.of("client"), () -> Instant.ofEpochMilli(millis.get()));
        return new Api(
                rows, functions, check, check, throttle, () -> Instant.ofEpochMilli(millis.get()));
    }

    private static LocalFunction running(FunctionRow row) {
        return TestFunctions.running(row);
    }

    private static FunctionRow row(
            String name,
            String method,
            String path,
            Access access,
            RequestHandler<APIGatewayV2HTTPEvent, ?> handler) {
        return TestFunctions.row(
                name,
                Duration.ofMillis(500),
                List.of(new Route(method, path, access)),
                List.of(),
                handler);
    }

    private APIGatewayV2HTTPResponse ok(APIGatewayV2HTTPEvent event, Context context) {
        events.add(event);
        return APIGatewayV2HTTPResponse.builder().withStatusCode(200).build();
    }

    private static APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Context context) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(201)
                .withHeaders(Map.of("ETag", "\"1\"", "Content-Type", "text/plain"))
                .withCookies(List.of("a=1", "b=2"))
                .withBody("aGVsbG8=")
                .withIsBase64Encoded(true)
                .build();
    }

    private static APIGatewayV2HTTPResponse fail(APIGatewayV2HTTPEvent event, Context context) {
        throw new IllegalStateException("on purpose");
    }

    private static APIGatewayV2HTTPResponse sleep(APIGatewayV2HTTPEvent event, Context context) {
        try {
            Thread.sleep(Duration.ofMinutes(1));
            return answer(event, context);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private RequestHandler<APIGatewayV2CustomAuthorizerEvent, Map<String, Object>> authorizer() {
        return (event, _) -> {
            asked.add(event);
            var good = event.getIdentitySource().getFirst().equals("Bearer good");
            return Map.of("isAuthorized", good, "context", Map.of("principal", "guest:1"));
        };
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", gateway.port())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}");
    }
}
