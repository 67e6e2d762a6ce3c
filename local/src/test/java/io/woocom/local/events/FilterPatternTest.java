package io.woocom.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPatternTest {

    private static final String RECORD =
            """
            {"eventName": "MODIFY", "size": 7, "tags": ["new", "blue"],
             "dynamodb": {"NewImage": {"pk": {"S": "order#1"}, "kind": {"S": "order"}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"eventName": ["MODIFY"]}                                                       | true
                    {"eventName": ["INSERT", "MODIFY"]}                                             | true
                    {"eventName": ["INSERT"]}                                                       | false
                    {"dynamodb": {"NewImage": {"kind": {"S": ["order"]}}}}                          | true
                    {"dynamodb": {"NewImage": {"pk": {"S": [{"prefix": "order#"}]}}}}               | true
                    {"dynamodb": {"NewImage": {"pk": {"S": [{"prefix": "cart#"}]}}}}                | false
                    {"dynamodb": {"NewImage": {"pk": {"S": [{"suffix": "#1"}]}}}}                   | true
                    {"dynamodb": {"OldImage": {"pk": {"S": [{"exists": false}]}}}}                  | true
                    {"dynamodb": {"NewImage": {"pk": {"S": [{"exists": false}]}}}}                  | false
                    {"dynamodb": {"NewImage": {"expires": {"N": [{"exists": true}]}}}}              | false
                    {"eventName": [{"anything-but": ["REMOVE"]}]}                                   | true
                    {"eventName": [{"anything-but": "MODIFY"}]}                                     | false
                    {"eventName": [{"anything-but": {"prefix": "MOD"}}]}                            | false
                    {"missing": [{"anything-but": ["x"]}]}                                          | false
                    {"eventName": [{"equals-ignore-case": "modify"}]}                               | true
                    {"size": [7]}                                                                   | true
                    {"size": [{"numeric": [">", 5, "<=", 7]}]}                                      | true
                    {"size": [{"numeric": [">", 7]}]}                                               | false
                    {"tags": ["blue"]}                                                              | true
                    {"tags": ["red"]}                                                               | false
                    {"eventName": ["MODIFY"], "size": [8]}                                          | false
                    {"$or": [{"size": [8]}, {"eventName": ["MODIFY"]}]}                             | true
                    {"$or": [{"size": [8]}, {"eventName": ["REMOVE"]}]}                             | false
                    {"missing": [null, {"exists": false}]}                                          | true
                    """)
    void a_record_passes_if_every_named_field_has_an_allowed_value(String pattern, boolean passes)
            throws ParseException {
        assertThat(FilterPattern.parse(pattern).matches(JSONObjectUtils.parse(RECORD)))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"a\": \"b\"}", "{\"a\": [{\"like\": \"b\"}]}"})
    void what_is_no_pattern_is_found_at_once(String pattern) {
        assertThatThrownBy(() -> FilterPattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_pattern_lets_everything_pass() throws ParseException {
        assertThat(FilterPattern.parse("{}").matches(JSONObjectUtils.parse(RECORD))).isTrue();
    }
}
