package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.importing.FileProduct;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.Tally;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

    private static final String HEADER = "Type,SKU,Name,Regular price,Sale price,Stock,Parent\n";

    /// Between two good rows, so that it shows that a bad one stops no other.
    private static Remark onlyRefusal(String row) {
        var file = Files.text(HEADER + "simple,A,Good,1,,,\n" + row + "\nsimple,Z,Too,1,,,\n");
        assertThat(Files.products(file)).extracting(FileProduct::title).contains("Good", "Too");
        assertThat(Files.refused(file)).hasSize(1);
        return Files.refused(file).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simple,B,Ragged,1|ragged_row|",
                "simple,a,Twin,1,,,|duplicate|",
                "variation,B,Orphan,1,,,NOBODY|parent_missing|",
                "variation,B,Stray,1,,,A|parent_not_variable|",
                "simple,B,=1+1,1,,,|formula|Name",
                "simple,@B,Name,1,,,|formula|SKU",
                "simple,B,Name,=1,,,|formula|Regular price",
                "simple,B,Name,-1,,,|negative|Regular price",
                "simple,B,Name,1.999,,,|too_precise|Regular price",
                "simple,B,Name,free,,,|not_a_number|Regular price",
                "simple,B,Name,1,2,,|sale_above_regular|Sale price",
                "simple,B,Name,1,,1.5,|not_whole|Stock",
                "simple,B,,1,,,|required|Name",
                "simple,,Nameless,1,,,|required|SKU",
                "bundle,B,Name,1,,,|invalid|Type",
            })
    void a_bad_row_is_refused_with_its_line_column_and_reason(
            String row, String code, String column) {
        var refusal = onlyRefusal(row);

        assertThat(refusal.line()).hasValue(3);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.column().orElse(null)).isEqualTo(column);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
        var csv = HEADER + "simple,A,Caf\u00e9,1,,,\nsimple,B,Tea,1,,,\n";

        var file = Files.bytes(csv.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Files.refused(file)).extracting(Remark::code).containsExactly("bad_encoding");
        assertThat(Files.products(file)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'%s,simple,,Endless,1,,',ID",
        "'9,grouped,B,Endless,1,%s,',Grouped products",
        "'9,external,B,Endless,1,,%s',Button text"
    })
    void a_cell_without_an_end_stops_its_own_row_alone(String row, String column) {
        var header =
                """
                ID,Type,SKU,Name,Regular price,Grouped products,Button text,External URL
                1,simple,A,Good,1,,,
                """;
        var bad = row.formatted("x".repeat(400_000)) + ",https://example.com/\n";

        var file = Files.text(header + bad + "2,simple,Z,Too,1,,,\n");

        assertThat(Files.products(file))
                .extracting(FileProduct::title)
                .containsExactly("Good", "Too");
        assertThat(Files.refused(file).getFirst())
                .returns("too_long", Remark::code)
                .returns(Optional.of(column), Remark::column);
    }

    @Test
    void a_handle_without_an_end_stops_its_own_rows_alone() {
        var shop = new Shop();

        var tally =
                shop.imports(
                        "Handle,Title,Variant SKU,Variant Price\n"
                                + "x".repeat(400_000)
                                + ",Endless,A,1\nmug,Mug,B,1\n");

        assertThat(tally).isEqualTo(new Tally(2, 1, 0, 0, 1));
    }

    @Test
    void options_too_long_for_an_item_stop_their_product_alone() {
        var shop = new Shop();

        var tally =
                shop.imports(
                        "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                                + "tee,Tee,Size,"
                                + "x".repeat(400_000)
                                + ",A,1\nmug,Mug,,,B,1\n");

        assertThat(tally).isEqualTo(new Tally(2, 1, 0, 0, 1));
    }

    @Test
    void as_many_variants_as_a_product_may_have_are_not_too_much_to_say() {
        var rows = new StringBuilder("Handle,Title,Option1 Name,Option1 Value,Option2 Name,");
        rows.append("Option2 Value,Variant SKU,Variant Price\n");
        for (var i = 0; i < 250; i++) {
            rows.append("tee,A tee with a title,Size,Very large " + i);
            rows.append(",Colour,Sea green ").append(i).append(",TEE-").append(i).append(",1\n");
        }

        assertThat(new Shop().imports(rows.toString()).created()).isEqualTo(250);
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(onlyRefusal("simple,B,Bell\u0007,1,,,").code()).isEqualTo("control_character");
    }

    @Test
    void an_empty_file_is_unreadable() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Files.bytes(new byte[0]))
                .satisfies(met -> assertThat(met.why().code()).isEqualTo("empty_file"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void binary_garbage_is_unreadable(long seed) {
        var garbage = new byte[10_000];
        new Random(seed).nextBytes(garbage);

        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Files.bytes(garbage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n1,2,3\n",
                "Type,Name\nsimple,Mug\n",
                "Type,Type,SKU,Name,Regular price\n"
            })
    void a_bad_header_makes_the_whole_file_unreadable(String csv) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Files.text(csv))
                .satisfies(met -> assertThat(met.why().code()).isEqualTo("bad_header"));
    }

    @Test
    void more_variations_than_a_product_may_have_are_refused_one_by_one() {
        var variations =
                IntStream.range(0, 260)
                        .mapToObj(i -> "variation,V" + i + ",V,1,,,P,C,c" + i)
                        .collect(Collectors.joining("\n"));

        var file =
                Files.text(
                        "Type,SKU,Name,Regular price,Sale price,Stock,Parent,Attribute 1 name,"
                                + "Attribute 1 value(s)\nvariable,P,P,,,,,C,\n"
                                + variations);

        assertThat(Files.products(file).getFirst().variants()).hasSize(250);
        assertThat(Files.refused(file)).hasSize(10).allMatch(one -> one.code().equals("too_large"));
    }

    @Test
    void byte_order_mark_semicolons_and_the_case_of_headers_do_not_matter() {
        var file = Files.text("\uFEFF TYPE ;Sku;NAME;regular  PRICE\r\nsimple;A;Mug;\"2,50\"\r\n");

        assertThat(Files.variant("A", file).price().orElseThrow().regular().amount())
                .isEqualTo(250);
    }
}
