package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.mail.Mail;
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

        var mails = shop.mailer.delivered();
        assertThat(mails).extracting(Mail::key).containsExactly(placed.id().value());
        assertThat(mails.getFirst().to().value()).isEqualTo("ada@example.com");
        assertThat(mails.getFirst().text())
                .contains("Hello Ada Byron,", "2 × LETTER", order.at("/order_number"))
                .contains("http://localhost/orders/" + order.at("/id") + "#token=ey");
        assertThat(placed.envelope()).doesNotContain("ada@", "Ada");
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
        return new Envelope(
                        EventId.next(shop.ids()), type, shop.clock.instant(), subject, 1, "", "{}")
                .fact();
    }
}
