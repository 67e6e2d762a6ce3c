package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.importing.ApplyChunk;
import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.InMemoryEarlierFiles;
import io.woocom.domain.importing.InMemoryImports;
import io.woocom.domain.importing.Tally;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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

    private static final class Shop {
        final SettableClock clock = new SettableClock();
        final Memory memory = new Memory(clock);
        final CountingIds ids = new CountingIds();
        final InMemoryProducts products = new InMemoryProducts(memory);
        final InMemoryCategories categories = new InMemoryCategories(memory);
        final InMemoryStocks stocks = new InMemoryStocks(memory);
        final InMemoryImports imports = new InMemoryImports(memory);
        final ApplyChunk applyChunk =
                new ApplyChunk(
                        new ApplyChunk.Catalogue(
                                products, categories, stocks, new InMemoryEarlierFiles(), ids),
                        imports,
                        new ImmediateRetries(),
                        clock);

        ImportId begun() {
            var one =
                    Import.announce(
                            ImportId.next(ids), "f.csv", 9, Optional.empty(), clock.instant());
            return imports.save(one.begin(clock.instant()), Optional.empty()).id();
        }

        Tally imports(List<String> rows) {
            var id = begun();
            var chunks = Files.text(HEADER + String.join("\n", rows));
            for (var number = 0; number < chunks.size(); number++) {
                apply(id, number, chunks.get(number));
            }
            return tally(id);
        }

        void apply(ImportId id, int number, FileChunk chunk) {
            applyChunk.apply(new ApplyChunk.Request(id, number, chunk));
        }

        Tally tally(ImportId id) {
            return imports.find(id).orElseThrow().progress().rows();
        }

        Product product(String sku) {
            return products.findBySku(new Sku(sku)).orElseThrow();
        }

        Stock stock(String sku) {
            return stocks.find(product(sku).variant(new Sku(sku)).orElseThrow().id());
        }

        /// What shoppers can tell apart: titles, slugs, skus, prices, options and shelves.
        Map<String, String> shown() {
            var shown = new TreeMap<String, String>();
            for (var product : products.list(Page.Request.first(100)).items()) {
                for (Variant variant : product.content().variants()) {
                    shown.put(
                            variant.sku().value(),
                            product.content().title()
                                    + product.content().slug()
                                    + product.content().options()
                                    + variant.options()
                                    + variant.prices()
                                    + stocks.find(variant.id()).onHand());
                }
            }
            return shown;
        }
    }

    @Test
    void a_file_fills_the_shop() {
        assertThat(shop.imports(ROWS)).isEqualTo(new Tally(5, 5, 0, 0, 0));

        assertThat(shop.product("CAP-R").id()).isEqualTo(shop.product("CAP-B").id());
        assertThat(shop.stock("CAP-B").available()).isEqualTo(4);
        assertThat(shop.categories.all().categories())
                .extracting(category -> category.name())
                .containsExactlyInAnyOrder("Home", "Kitchen", "Clothing");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        shop.imports(ROWS);
        var told = shop.memory.told().size();

        assertThat(shop.imports(ROWS)).isEqualTo(new Tally(5, 0, 0, 5, 0));

        assertThat(shop.memory.told()).hasSize(told);
    }

    @Test
    void a_changed_price_changes_its_row_alone() {
        shop.imports(ROWS);

        var tally = shop.imports(replaced("CAP-R,Cap - Red,12", "CAP-R,Cap - Red,11"));

        assertThat(tally).isEqualTo(new Tally(5, 0, 1, 4, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_rows_does_not_matter(long seed) {
        var other = new Shop();
        var shuffled = Arrays.asList(ROWS.toArray(new String[0]));
        Collections.shuffle(shuffled, new Random(seed));
        shop.imports(ROWS);

        other.imports(shuffled);

        assertThat(other.shown()).isEqualTo(shop.shown());
    }

    @Test
    void a_repeated_file_does_not_undo_a_count_by_staff() {
        shop.imports(ROWS);
        shop.stocks.save(shop.stock("MUG").count(2, false, "count", shop.clock.instant()));

        shop.imports(ROWS);

        assertThat(shop.stock("MUG").onHand()).isEqualTo(2);
    }

    @Test
    void a_stock_cell_that_is_news_is_put_on_the_shelf() {
        shop.imports(ROWS);

        var tally = shop.imports(replaced("MUG,Mug,9,5", "MUG,Mug,9,50"));

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
        shop.imports(rows);

        shop.imports(rows.reversed());

        assertThat(shop.product("A").content().slug().value()).isEqualTo("mug");
        assertThat(shop.product("B").content().slug().value()).isEqualTo("mug-2");
    }

    private static List<String> replaced(String part, String by) {
        return ROWS.stream().map(row -> row.replace(part, by)).toList();
    }
}
