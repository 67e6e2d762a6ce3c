package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.importing.Tally;
import io.woocom.domain.shared.Page;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files from the first byte to the catalogue.
class ImportingTest {

    private static final String HEADER =
            "ID,Type,SKU,Name,Regular price,Stock,Categories,Parent,Position,"
                    + "Attribute 1 name,Attribute 1 value(s)\n";
    private static final List<String> ROWS =
            List.of(
                    "1,simple,MUG,Mug,9,5,Home > Kitchen,,0,,",
                    "2,variable,CAP,Cap,,,Clothing,,0,Colour,\"Red, Blue\"",
                    "3,variation,CAP-R,Cap - Red,12,3,,CAP,1,Colour,Red",
                    "4,variation,CAP-B,Cap - Blue,13,4,,id:2,2,Colour,Blue",
                    "5,simple,JUG,Jug,19,8,Home > Kitchen,,0,,");

    private final Shop shop = new Shop();

    @Test
    void a_file_fills_the_shop() {
        assertThat(imports(ROWS)).isEqualTo(new Tally(5, 5, 0, 0, 0));

        assertThat(shop.product("CAP-R").id()).isEqualTo(shop.product("CAP-B").id());
        assertThat(shop.stock("CAP-B").available()).isEqualTo(4);
        assertThat(shop.categories.all().categories())
                .extracting(category -> category.name())
                .containsExactlyInAnyOrder("Home", "Kitchen", "Clothing");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        imports(ROWS);
        var told = shop.memory.told().size();

        assertThat(imports(ROWS)).isEqualTo(new Tally(5, 0, 0, 5, 0));

        assertThat(shop.memory.told()).hasSize(told);
    }

    @Test
    void a_changed_price_changes_its_row_alone() {
        imports(ROWS);

        var tally = imports(replaced("CAP-R,Cap - Red,12", "CAP-R,Cap - Red,11"));

        assertThat(tally).isEqualTo(new Tally(5, 0, 1, 4, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_rows_does_not_matter(long seed) {
        var other = new Shop();
        var shuffled = Arrays.asList(ROWS.toArray(new String[0]));
        Collections.shuffle(shuffled, new Random(seed));
        imports(ROWS);

        other.imports(csv(shuffled));

        assertThat(other.shown()).isEqualTo(shop.shown());
    }

    @Test
    void a_repeated_file_does_not_undo_a_count_by_staff() {
        imports(ROWS);
        shop.stocks.save(shop.stock("MUG").count(2, false, "count", shop.clock.instant()));

        imports(ROWS);

        assertThat(shop.stock("MUG").onHand()).isEqualTo(2);
    }

    @Test
    void a_stock_cell_that_is_news_is_put_on_the_shelf() {
        imports(ROWS);

        var tally = imports(replaced("MUG,Mug,9,5", "MUG,Mug,9,50"));

        assertThat(shop.stock("MUG").onHand()).isEqualTo(50);
        assertThat(tally.updated()).isEqualTo(1);
    }

    @Test
    void a_chunk_that_comes_twice_is_counted_and_made_once() {
        var id = shop.begun();
        var chunk = Files.text(HEADER + String.join("\n", ROWS)).getFirst();
        shop.apply(id, 0, chunk);

        shop.apply(id, 0, chunk);

        assertThat(shop.tally(id)).isEqualTo(new Tally(5, 5, 0, 0, 0));
        assertThat(shop.products.list(Page.Request.first(100)).items()).hasSize(3);
    }

    @Test
    void a_chunk_that_was_cut_off_before_it_was_recorded_makes_no_second_product() {
        var chunk = Files.text(HEADER + String.join("\n", ROWS)).getFirst();
        shop.apply(shop.begun(), 0, chunk);

        var again = shop.begun();
        shop.apply(again, 0, chunk);

        assertThat(shop.tally(again)).isEqualTo(new Tally(5, 0, 0, 5, 0));
    }

    @Test
    void two_products_of_one_name_have_two_addresses_and_keep_them() {
        var rows = List.of("1,simple,A,Mug,1,,,,,,", "2,simple,B,Mug,1,,,,,,");
        imports(rows);

        imports(rows.reversed());

        assertThat(shop.product("A").content().slug().value()).isEqualTo("mug");
        assertThat(shop.product("B").content().slug().value()).isEqualTo("mug-2");
    }

    private Tally imports(List<String> rows) {
        return shop.imports(csv(rows));
    }

    private static String csv(List<String> rows) {
        return HEADER + String.join("\n", rows);
    }

    private static List<String> replaced(String part, String by) {
        return ROWS.stream().map(row -> row.replace(part, by)).toList();
    }
}
