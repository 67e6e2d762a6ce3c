package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.local.Shops;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./woocom import` of files as merchants bring them.
class ImportCommandTest {

    private static final String HEADER =
            "Type;SKU;\"GTIN, UPC, EAN, or ISBN\";Name;Regular price;Stock;Parent\n";

    @TempDir private Path folder;

    private final Visitor staff = Visitor.admin();
    private final Visitor guest = Visitor.guest();

    @Test
    void the_products_are_listed_when_it_ends_and_the_same_file_again_changes_nothing()
            throws Exception {
        var file =
                file(
                        HEADER
                                + "simple;IMP-CUP;;Imported cup;12.50;7;\n"
                                + "variable;IMP-TEE;;Imported tee;;;\n"
                                + "variation;IMP-TEE-M;;Imported tee M;20.00;3;IMP-TEE\n");

        assertThat(imported(file)).isZero();
        assertThat(rowsOfLast()).isEqualTo(rows(3, 3, 0, 0));
        assertThat(last().number("data.0.chunks.total"))
                .isEqualTo(last().number("data.0.chunks.applied"));
        var cup = guest.get("/store/v1/products/imported-cup").expect(200);
        assertThat(cup.number("variants.0.price.amount")).isEqualTo(1250);
        assertThat(cup.number("variants.0.availability.available")).isEqualTo(7);

        staff.put("/admin/v1/stock/IMP-CUP", "{\"on_hand\": 5}").expect(200);
        assertThat(imported(file)).isZero();
        assertThat(rowsOfLast()).isEqualTo(rows(3, 0, 3, 0));
        assertThat(staff.get("/admin/v1/stock/IMP-CUP").number("on_hand")).isEqualTo(5);
    }

    @Test
    void refused_rows_come_back_with_line_column_and_reason() throws Exception {
        var file =
                file(
                        HEADER
                                + "simple;BAD-OK;;Fine;5.00;1;\n"
                                + "simple;BAD-TWICE;;One;5.00;1;\n"
                                + "simple;BAD-TWICE;;Other;6.00;1;\n"
                                + "variation;BAD-ORPHAN;;Orphan;5.00;1;NOBODY\n"
                                + "simple;BAD-PRICE;;Formula;=1+1;1;\n"
                                + "simple;BAD-RAGGED\n");

        assertThat(imported(file)).isEqualTo(3);

        assertThat(last().number("data.0.rows.read")).isEqualTo(6);
        var refused = Files.readAllLines(folder.resolve("refused.csv"));
        assertThat(refused.getFirst())
                .startsWith("Type,SKU,\"GTIN, UPC, EAN, or ISBN\"")
                .contains("Refused line");
        assertThat(String.join("\n", refused))
                .contains("BAD-TWICE", "BAD-ORPHAN", "BAD-PRICE", "BAD-RAGGED")
                .doesNotContain("BAD-OK");
        assertThat(refused).anyMatch(row -> row.contains("BAD-PRICE") && row.contains("6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Colour,Size\nred,M\n", "\u0000\u0001\u0002garbage", "\n\n"})
    void a_file_that_cannot_be_read_fails_and_changes_nothing(String content) throws Exception {
        var before = productCount();

        assertThat(imported(file(content))).isEqualTo(1);

        assertThat(productCount()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() throws Exception {
        assertThat(imported(folder.resolve("nowhere.csv"))).isEqualTo(1);
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("products.csv"), content, StandardCharsets.UTF_8);
    }

    private int imported(Path file) throws Exception {
        return Shops.command(
                "import",
                file.toString(),
                "--url",
                RunningShop.address().toString(),
                "--refused",
                folder.resolve("refused.csv").toString());
    }

    private Reply last() {
        return staff.get("/admin/v1/imports?limit=1").expect(200);
    }

    private Object rowsOfLast() {
        return last().at("data.0.rows");
    }

    private static Map<String, Long> rows(long read, long created, long unchanged, long refused) {
        return Map.of(
                "read",
                read,
                "created",
                created,
                "updated",
                0L,
                "unchanged",
                unchanged,
                "refused",
                refused);
    }

    private int productCount() {
        List<?> products = staff.get("/admin/v1/products?limit=100").expect(200).list("data");
        return products.size();
    }
}
