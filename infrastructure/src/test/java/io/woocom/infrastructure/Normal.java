package io.woocom.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/// A template without what differs from run to run or from one account to the other.
final class Normal {

    /// The order of keys means nothing in JSON, and differs from run to run.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private Normal() {}

    static JsonNode of(JsonNode template, Settings settings) {
        var text =
                template.toString()
                        .replaceAll("[0-9a-f]{64}\\.zip", "CODE.zip")
                        .replaceAll("(CurrentVersion)[0-9A-F]{8}[0-9a-f]{32}", "$1")
                        .replaceAll(
                                "(SsmParameterValue[a-z]+[0-9a-z]*?)C96584B6[0-9A-F]+Parameter",
                                "$1")
                        .replaceAll("(woocom)" + settings.name().replace("-", ""), "$1ENV")
                        .replaceAll("\\b" + settings.name() + "(?=-|/|\\b)", "ENV")
                        .replace(settings.account().id(), "ACCOUNT")
                        .replace(settings.account().qualifier(), "QUALIFIER");
        try {
            return MAPPER.readTree(MAPPER.writeValueAsString(MAPPER.readValue(text, Map.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no template any more", e);
        }
    }
}
