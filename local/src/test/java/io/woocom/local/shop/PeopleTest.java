package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.woocom.adapters.dynamodb.Tables;
import io.woocom.local.mail.Letter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// People get letters, come back by one, and are forgotten when they ask for it: in tables, queues
/// and the folder of mail.
class PeopleTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> NEEDLES =
            List.of("wanda.traces@", "Wanda", "Spurlos", "Vergissmeinnicht", "0199-778");

    private final Visitor staff = Visitor.admin();

    @Test
    void a_guest_gets_letters_and_comes_back_by_one() {
        Purchase.offer(staff, "STAMP-1", 300, 5);
        var guest = Visitor.guest();
        var purchase = Purchase.of(guest, "STAMP-1", 1);
        reach(guest, purchase, Purchase.CONTACT.replace("ada@", "gwen@"));
        var placed = purchase.checkout("tok_ok").expect(201);
        var number = placed.text("order_number");
        purchase.orderOnce(placed.text("id"), "paid");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(letters("gwen@example.com"))
                                .extracting(Letter::subject)
                                .containsExactlyInAnyOrder(
                                        "Your order " + number,
                                        "Your order " + number + " is paid"));

        var anybody = new Visitor(RunningShop.address(), "");
        var body = "{\"order_number\": \"%s\", \"email\": \"%s\"}";
        var ask = body.formatted(number, "GWEN@example.com");
        var wrong = body.formatted(number, "else@example.com");
        assertThat(anybody.post("/store/v1/order-access", wrong).expect(202).body())
                .isEqualTo(anybody.post("/store/v1/order-access", ask).expect(202).body());
        var letter =
                await().atMost(SOON)
                        .until(
                                () ->
                                        letters("gwen@example.com").stream()
                                                .filter(one -> one.subject().startsWith("Your way"))
                                                .findFirst(),
                                Optional::isPresent)
                        .orElseThrow();
        assertThat(letters("else@example.com")).isEmpty();

        var holder = new Visitor(RunningShop.address(), token(letter));
        assertThat(holder.get("/store/v1/orders/" + placed.text("id")).expect(200).text("status"))
                .isEqualTo("confirmed");
        holder.get("/store/v1/orders").expect(401);
        holder.get("/store/v1/products").expect(401);
    }

    @Test
    void somebody_erased_leaves_no_trace_but_in_the_books() {
        Purchase.offer(staff, "STAMP-2", 300, 5);
        var wanda = Visitor.customer("wanda.traces@example.com");
        wanda.get("/store/v1/customers/me").expect(200);
        wanda.put("/store/v1/customers/me", "{\"name\": \"Wanda Spurlos\"}").expect(200);
        wanda.post("/store/v1/customers/me/addresses", ADDRESS).expect(201);
        var purchase = Purchase.of(wanda, "STAMP-2", 1);
        reach(wanda, purchase, CONTACT);
        var order = purchase.checkout("tok_ok").expect(201).text("id");
        var sum = purchase.orderOnce(order, "paid").number("totals.gross.amount");
        reach(wanda, Purchase.of(wanda, "STAMP-2", 1), CONTACT);
        await().atMost(SOON)
                .untilAsserted(() -> {
                    assertThat(letters("wanda.traces@example.com")).hasSizeGreaterThan(1);
                    assertThat(wanda.get("/store/v1/orders").expect(200).list("data")).hasSize(1);
                });
        // the account with its address, the order's contact, the cart that is still open
        assertThat(items()).hasSize(3);

        wanda.delete("/store/v1/customers/me").expect(204);

        assertThat(items()).hasSize(1).allMatch(item -> item.contains("lock_until"));
        assertThat(RunningShop.shop().ground().mail().letters().toString()).doesNotContain(NEEDLES);
        wanda.get("/store/v1/customers/me").expect(404);
        var kept = staff.get("/admin/v1/orders/" + order).expect(200);
        assertThat(kept.number("totals.gross.amount")).isEqualTo(sum);
        assertThat(messages()).noneMatch(PeopleTest::tells);
    }

    private static final String ADDRESS =
            """
            {"name": "Wanda Spurlos", "line1": "Vergissmeinnicht 1", "city": "San Francisco",
             "region": "CA", "postal_code": "94105", "country": "US", "phone": "0199-778"}
            """;

    private static final String CONTACT =
            "{\"email\": \"wanda.traces@example.com\", \"shipping_address\": " + ADDRESS + "}";

    private static void reach(Visitor shopper, Purchase purchase, String contact) {
        shopper.put("/store/v1/carts/" + purchase.cart() + "/contact", contact).expect(200);
    }

    private static String token(Letter letter) {
        var text = letter.text();
        var start = text.indexOf("#token=") + "#token=".length();
        return text.substring(start, text.indexOf('\n', start));
    }

    private static List<Letter> letters(String to) {
        return RunningShop.shop().ground().mail().letters().stream()
                .filter(letter -> letter.to().equals(to))
                .toList();
    }

    /// The items of all tables that tell of her.
    private static List<String> items() {
        var tables = RunningShop.shop().ground().engines().tables().tables();
        return Tables.ALL.stream()
                .flatMap(table ->
                        tables.scanPaginator(scan -> scan.tableName(table.name())).items().stream())
                .map(Object::toString)
                .filter(PeopleTest::tells)
                .toList();
    }

    /// What waits in any queue now.
    private static List<String> messages() {
        var queues = RunningShop.shop().ground().engines().queues().client();
        return queues.listQueues().queueUrls().stream()
                .flatMap(url ->
                        queues
                                .receiveMessage(request ->
                                        request.queueUrl(url)
                                                .maxNumberOfMessages(10)
                                                .visibilityTimeout(0))
                                .messages()
                                .stream())
                .map(message -> message.body())
                .toList();
    }

    private static boolean tells(String text) {
        return NEEDLES.stream().anyMatch(text::contains);
    }
}
