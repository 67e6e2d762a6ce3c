package io.woocom.infrastructure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables are those that the code declares.
class TableParityTest {

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void tables_have_the_keys_that_the_code_declares(Templates templates) {
        var tables = templates.plan().tables();
        assertThat(templates.resources("AWS::DynamoDB::Table")).hasSameSizeAs(tables);
        for (var keys : tables) {
            var table =
                    templates.one(
                            "AWS::DynamoDB::Table",
                            "TableName",
                            templates.plan().names().table(keys));
            assertThat(table.text("StreamSpecification.StreamViewType"))
                    .isEqualTo(keys.streamed() ? "NEW_AND_OLD_IMAGES" : "");
            assertThat(table.text("TimeToLiveSpecification.AttributeName"))
                    .isEqualTo(keys.expiry().orElse(""));
            var indexes = new HashSet<String>();
            for (var index : table.property("GlobalSecondaryIndexes")) {
                indexes.add(
                        index.path("IndexName").asText()
                                + " "
                                + index.at("/KeySchema/0/AttributeName").asText()
                                + " "
                                + index.at("/KeySchema/1/AttributeName").asText()
                                + " "
                                + index.at("/Projection/ProjectionType").asText());
            }
            assertThat(indexes)
                    .isEqualTo(
                            keys.indexes().stream()
                                    .map(index ->
                                            index.name()
                                                    + " "
                                                    + index.partitionKey()
                                                    + " "
                                                    + index.sortKey()
                                                    + " "
                                                    + projection(index.projected()))
                                    .collect(toSet()));
        }
    }

    private static String projection(List<String> attributes) {
        if (attributes.isEmpty()) {
            return "KEYS_ONLY";
        }
        return attributes.equals(List.of("*")) ? "ALL" : "INCLUDE";
    }
}
