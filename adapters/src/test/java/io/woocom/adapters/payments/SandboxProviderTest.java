package io.woocom.adapters.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentGatewayContract;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// The sandbox on DynamoDB Local, in this process: the ledger's conditions are under test, not the
/// wire.
final class SandboxProviderTest implements PaymentGatewayContract {

    private static AmazonDynamoDBLocal engine;
    private static DynamoDbClient client;
    private static int tables;

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private SandboxProvider provider;
    private String table;

    @BeforeAll
    static void start() {
        engine = DynamoDBEmbedded.create(true);
        client = engine.dynamoDbClient();
    }

    @AfterAll
    static void stop() {
        engine.shutdownNow();
    }

    @BeforeEach
    void an_empty_ledger() {
        table = "sandbox-" + tables++;
        new CreateTables(client, _ -> table).create(List.of(Tables.SANDBOX));
        provider = restarted();
    }

    private SandboxProvider restarted() {
        var settings =
                new SandboxProvider.Settings(
                        URI.create("https://shop.test"), Duration.ZERO, Duration.ofSeconds(5));
        return new SandboxProvider(client, table, settings, () -> now);
    }

    @Override
    public PaymentGateway gateway() {
        return provider;
    }

    @Override
    public void approve(PaymentId payment) {
        provider.actions().approve(payment, key(payment));
    }

    @Override
    public void refuse(PaymentId payment) {
        provider.actions().decline(payment, key(payment));
    }

    @Override
    public void timePasses(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public List<Money> movements(PaymentId payment) {
        return provider.movements().stream()
                .filter(movement -> movement.payment().equals(payment))
                .map(Movement::amount)
                .toList();
    }

    @Test
    void a_restart_forgets_nothing() {
        provider.authorize(PaymentGatewayContract.charge("tok_timeout_not_charged"));
        provider = restarted();
        var charge = PaymentGatewayContract.charge("tok_timeout_not_charged");
        assertThat(provider.authorize(charge)).isEqualTo(new Outcome.Captured(PRICE));
        provider = restarted();
        assertThat(provider.status(ID)).isEqualTo(new Outcome.Captured(PRICE));
    }

    @Test
    void an_attempt_opens_with_its_key_only() {
        provider.authorize(PaymentGatewayContract.charge("tok_requires_action"));
        assertThat(provider.actions().find(ID, "")).isEmpty();
        assertThat(provider.actions().approve(ID, "guessed")).isEmpty();
        assertThat(provider.status(ID)).isInstanceOf(Outcome.ActionRequired.class);
    }

    @Test
    void the_page_is_on_the_shops_own_origin() {
        provider.authorize(PaymentGatewayContract.charge("tok_requires_action"));
        assertThat(link()).startsWith("https://shop.test/sandbox/actions/" + ID + "?key=");
    }

    @Test
    void the_page_knows_what_is_asked_and_what_became_of_it() {
        provider.authorize(PaymentGatewayContract.charge("tok_requires_action"));
        var key = key(ID);
        var waiting = provider.actions().find(ID, key).orElseThrow();
        assertThat(waiting.amount()).isEqualTo(PRICE);
        assertThat(waiting.status()).isEqualTo(SandboxActions.Status.WAITING);
        assertThat(provider.actions().approve(ID, key).orElseThrow().status())
                .isEqualTo(SandboxActions.Status.APPROVED);
        assertThat(provider.actions().decline(ID, key).orElseThrow().status())
                .isEqualTo(SandboxActions.Status.APPROVED);
    }

    @Test
    void what_comes_too_late_is_over() {
        provider.authorize(PaymentGatewayContract.charge("tok_requires_action"));
        timePasses(SandboxProvider.TIME_TO_ACT);
        assertThat(provider.actions().approve(ID, key(ID)).orElseThrow().status())
                .isEqualTo(SandboxActions.Status.OVER);
    }

    @Test
    void an_action_that_expired_charges_nothing_although_nobody_asked_meanwhile() {
        provider.authorize(PaymentGatewayContract.charge("tok_requires_action"));
        timePasses(SandboxProvider.TIME_TO_ACT);
        approve(ID);
        assertThat(provider.status(ID)).isEqualTo(new Outcome.Expired());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    void what_is_being_decided_is_undone_at_once() {
        provider.authorize(PaymentGatewayContract.charge("tok_slow"));
        assertThat(provider.reverse(ID)).isEqualTo(new Outcome.Voided());
        timePasses(Duration.ofSeconds(20));
        assertThat(provider.status(ID)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    void books_out_of_reach_are_an_unknown_outcome_and_no_exception() {
        client.deleteTable(delete -> delete.tableName(table));
        assertThat(provider.status(ID)).isInstanceOf(Outcome.Unknown.class);
    }

    private String link() {
        var outcome = (Outcome.ActionRequired) provider.status(ID);
        return outcome.action().url().orElseThrow();
    }

    /// The key as it stands in the books, since the link is gone once the action is decided.
    private String key(PaymentId payment) {
        return new Ledger(client, table).find(payment).orElseThrow().asked().orElseThrow().key();
    }
}
