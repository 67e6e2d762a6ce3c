package io.woocom.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

    @Test
    void rows_become_lines_below_their_columns() {
        var row = new HashMap<String, Object>();
        row.put("title", "Mug, \"big\"");
        row.put("units", 3L);
        row.put("total", Map.of("amount", -1_800L, "currency", "USD"));
        assertThat(Csv.of(List.of("title", "units", "total", "country"), List.of(row)))
                .isEqualTo("title,units,total,country\r\n\"Mug, \"\"big\"\"\",3,-1800,\r\n");
    }

    @Test
    void no_row_is_a_header_alone() {
        assertThat(Csv.of(List.of("day"), List.of())).isEqualTo("day\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_is_no_formula(String text) {
        var cell = Csv.of(List.of("title"), List.of(Map.of("title", text))).split("\r\n", 2)[1];
        assertThat(cell.replace("\"", "")).startsWith("'" + text);
    }
}
