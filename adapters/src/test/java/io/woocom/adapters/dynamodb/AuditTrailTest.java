package io.woocom.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.audit.Actor;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.audit.AuditId;
import io.woocom.domain.audit.Doing;
import io.woocom.domain.shared.CountingIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AuditTrailTest {

    private static final CountingIds IDS = new CountingIds();
    private static final Item NONE = new Item(new Attributes().toMap());
    private static final String PRODUCT = "prod_01J0000000000000000000000A";
    private static final Actor ADA = Actor.staff("3f9a", Set.of("catalog"));

    @Test
    void what_was_made_is_told_whole() {
        var entry = entry(NONE, saved(PRODUCT, ADA, new Attributes().text("title", "Mug")));
        assertThat(entry.action()).isEqualTo("product.created");
        assertThat(entry.difference())
                .isEqualTo(new AuditEntry.Difference("{}", "{\"title\":\"Mug\"}"));
    }

    @Test
    void only_what_changed_is_told_by_its_path() {
        var before = saved(PRODUCT, ADA, product(1_800, 700).text("title", "Mug"));
        var after =
                saved(PRODUCT, ADA, product(2_500, 700).text("title", "Mug").flag("taxed", true));
        var entry = entry(before, after);
        assertThat(entry.action()).isEqualTo("product.changed");
        assertThat(entry.difference())
                .isEqualTo(
                        new AuditEntry.Difference(
                                "{\"taxed\":false,\"variants/var_a/price\":1800}",
                                "{\"taxed\":true,\"variants/var_a/price\":2500}"));
        assertThat(entry.undisclosed()).isEmpty();
    }

    @Test
    void a_write_that_leaves_the_mark_alone_tells_nothing() {
        var before = saved(PRODUCT, ADA, new Attributes().text("title", "Mug"));
        assertThat(AuditTrail.entry(before, before)).isEmpty();
        assertThat(
                        AuditTrail.entry(
                                NONE, new Item(new Attributes().text("subject", PRODUCT).toMap())))
                .isEmpty();
        assertThat(AuditTrail.entry(before, NONE)).isEmpty();
    }

    @Test
    void of_a_customer_nothing_is_told_but_that_it_changed() {
        var customer = "cus_01J0000000000000000000000A";
        var profile = new Attributes().text("name", "Ada Byron").text("phone", "555 0100");
        var before = saved(customer, ADA, new Attributes().map("profile", profile));
        var after = saved(customer, ADA, new Attributes().text("locale", "en-US"));
        var entry = entry(before, after);
        assertThat(entry.difference()).isEqualTo(new AuditEntry.Difference("{}", "{}"));
        assertThat(entry.undisclosed()).containsExactly("locale", "profile");
    }

    @Test
    void secrets_tokens_and_texts_about_people_are_not_told() {
        var endpoint = "whe_01J0000000000000000000000A";
        var entry =
                entry(
                        NONE,
                        saved(
                                endpoint,
                                ADA,
                                new Attributes()
                                        .text("url", "https://erp.example.com/in?key=1")
                                        .text("secret", "whsec_1")
                                        .texts("types", List.of("order.*"))));
        assertThat(entry.toString()).doesNotContain("whsec_1", "key=1").contains("order.*");
        assertThat(entry.undisclosed()).containsExactly("secret", "url");

        var payment =
                new Attributes()
                        .text("id", "pay_1")
                        .map("asked", new Attributes().text("token", "tok_1"));
        var order =
                new Attributes()
                        .list("payments", List.of(payment), one -> one)
                        .list("timeline", List.of("x"), text -> new Attributes().text("at", text));
        var placed = entry(NONE, saved("ord_01J0000000000000000000000A", ADA, order));
        assertThat(placed.toString()).doesNotContain("tok_1", "timeline");
        assertThat(placed.undisclosed()).containsExactly("payments/pay_1/asked");
    }

    @Test
    void a_long_text_is_named_only() {
        var long1 = new Attributes().text("description", "a".repeat(600));
        var entry = entry(saved(PRODUCT, ADA, long1), saved(PRODUCT, ADA, new Attributes()));
        assertThat(entry.undisclosed()).containsExactly("description");
    }

    @Test
    void a_worker_that_moves_its_own_bookkeeping_leaves_no_entry() {
        var endpoint = "whe_01J0000000000000000000000A";
        var before = saved(endpoint, Actor.SYSTEM, new Attributes().text("position", "1"));
        var moved = new Attributes().text("position", "2");
        assertThat(AuditTrail.entry(before, saved(endpoint, Actor.SYSTEM, moved))).isEmpty();
        assertThat(entry(before, saved(endpoint, ADA, moved)).difference().after())
                .isEqualTo("{\"position\":\"2\"}");
    }

    private static AuditEntry entry(Item before, Item after) {
        return AuditTrail.entry(before, after).orElseThrow();
    }

    private static Attributes product(int one, int other) {
        return new Attributes()
                .list(
                        "variants",
                        List.of(
                                new Attributes().text("id", "var_a").number("price", one),
                                new Attributes().text("id", "var_b").number("price", other)),
                        variant -> variant);
    }

    private static Item saved(String subject, Actor actor, Attributes body) {
        var doing = new Doing(actor, Optional.of("PATCH /any"), "trace-1");
        var id = new AuditId(IDS.next(AuditId.PREFIX));
        return new Item(
                new Attributes()
                        .text("subject", subject)
                        .map("body", body)
                        .map(AuditItems.MARK, AuditItems.mark(doing, id, Instant.EPOCH))
                        .toMap());
    }
}
