package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.functions.events.Subscriptions;
import io.woocom.functions.mail.MailWorker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Facts become letters, by messages that say nothing of whom they go to.
class WritingToBuyersTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EngineShop shop;

    @BeforeAll
    static void open() {
        shop = new EngineShop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void every_occasion_is_subscribed_to() {
        for (var type : MailWorker.OCCASIONS.keySet()) {
            var fact = fact(type, "ord_1");
            assertThat(Subscriptions.of(fact, shop.clock.instant()))
                    .extracting(Subscriptions.Delivery::queue)
                    .as(type)
                    .contains(Subscriptions.MAIL);
        }
        assertThat(Subscriptions.of(fact("product.changed", "prod_1"), shop.clock.instant()))
                .extracting(Subscriptions.Delivery::queue)
                .doesNotContain(Subscriptions.MAIL);
    }

    @Test
    void a_placed_order_is_told_its_buyer_once() {
        var guest = shop.aGuest();
        shop.selling("LETTER");
        var cart = shop.cartWith("LETTER", 2, guest);
        var checkout = shop.checkout(cart, "tok_ok", guest).header("Idempotency-Key", "letter");
        var order = shop.done(checkout);
        var placed = fact("order.placed", order.at("/id"));

        for (var i = 0; i < 2; i++) {
            assertThat(shop.handle(placed).getBatchItemFailures()).isEmpty();
        }

        var mails =
                shop.mailer.delivered().stream()
                        .filter(mail -> mail.key().equals(placed.id().value()))
                        .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().to().value()).isEqualTo("ada@example.com");
        assertThat(mails.getFirst().text())
                .contains("Hello Ada Byron,", "2 × LETTER", order.at("/order_number"))
                .contains("http://localhost/orders/" + order.at("/id") + "#token=ey");
        assertThat(placed.envelope()).doesNotContain("ada@", "Ada");
    }

    @Test
    void a_parcel_tells_what_is_in_it_how_to_follow_it_and_that_more_will_come() {
        var guest = shop.aGuest();
        shop.selling("PARCEL");
        var cart = shop.cartWith("PARCEL", 3, guest);
        var order =
                shop.done(shop.checkout(cart, "tok_ok", guest).header("Idempotency-Key", "parcel"));
        shop.settle(order.at("/id"));

        var first = shipped(order, 2, "{\"number\": \"1Z\", \"carrier\": \"UPS\"}");
        var last = shipped(order, 1, "null");

        assertThat(first).contains("2 × PARCEL", "UPS 1Z", "The rest of your order follows");
        assertThat(last).contains("1 × PARCEL").doesNotContain("follow it", "The rest");
    }

    /// The letter about a parcel of so many units.
    private static String shipped(Reply order, int units, String tracking) {
        var body =
                "{\"lines\": [{\"line_id\": \"%s\", \"quantity\": %d}], \"tracking\": %s}"
                        .formatted(order.at("/lines/0/id"), units, tracking);
        var path = "/admin/v1/orders/" + order.at("/id") + "/fulfillments";
        var parcel =
                shop.done(shop.asStaff("POST", path, body).header("Idempotency-Key", "p" + units));
        var told = "{\"fulfillment_id\": \"" + parcel.at("/id") + "\"}";
        shop.handle(fact("fulfillment.shipped", order.at("/id"), told));
        return shop.mailer.delivered().getLast().text();
    }

    @Test
    void a_message_that_cannot_be_read_is_left_to_come_again() {
        var batch = new SQSEvent();
        var message = new SQSEvent.SQSMessage();
        message.setMessageId("1");
        message.setBody("{}");
        batch.setRecords(List.of(message));
        assertThat(shop.handle(batch).getBatchItemFailures()).hasSize(1);
    }

    private static Fact fact(String type, String subject) {
        return fact(type, subject, "{}");
    }

    private static Fact fact(String type, String subject, String data) {
        return new Envelope(
                        EventId.next(shop.ids()), type, shop.clock.instant(), subject, 1, "", data)
                .fact();
    }
}
