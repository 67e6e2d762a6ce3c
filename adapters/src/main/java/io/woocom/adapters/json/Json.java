package io.woocom.adapters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads and writes JSON. Strict: one value and nothing after it, no member twice, at most 32
/// levels, 100,000 tokens, numbers of at most 60 digits and a power of ten within ±60.
public final class Json {

    private static final int MOST_SCALE = 60;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(32)
                                    .maxNumberLength(64)
                                    .maxNameLength(1_000)
                                    .maxTokenCount(100_000)
                                    .maxStringLength(1_000_000)
                                    .build())
                    .build();

    private Json() {}

    /// @throws NotJson for anything else than one JSON value
    public static @Nullable Object read(String text) {
        try (var parser = FACTORY.createParser(text)) {
            return only(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same from UTF-8.
    public static @Nullable Object read(byte[] utf8) {
        try (var parser = FACTORY.createParser(utf8)) {
            return only(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws NotJson for anything else than one JSON object
    public static Map<String, @Nullable Object> object(String text) {
        return Tree.object(read(text));
    }

    /// Writes a tree of the values that {@link #read(String)} gives, and of any whole numbers.
    public static String write(@Nullable Object tree) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            write(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable Object only(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new NotJson("nothing there", 0);
            }
            var value = Tree.value(parser);
            if (parser.nextToken() != null) {
                throw new NotJson("something after the value", Tree.offset(parser));
            }
            return value;
        } catch (StreamConstraintsException _) {
            throw new NotJson("beyond the limits", Tree.offset(parser));
        } catch (JsonProcessingException _) {
            throw new NotJson("not JSON", Tree.offset(parser));
        }
    }

    static BigDecimal withinScale(BigDecimal number, JsonParser parser) {
        if (Math.abs(number.scale()) > MOST_SCALE) {
            throw new NotJson("beyond the limits", Tree.offset(parser));
        }
        return number;
    }

    private static void write(JsonGenerator to, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> to.writeNull();
            case String text -> to.writeString(text);
            case Integer number -> to.writeNumber(number);
            case Long number -> to.writeNumber(number);
            case BigDecimal number -> to.writeNumber(number);
            case Boolean flag -> to.writeBoolean(flag);
            case Map<?, ?> members -> {
                to.writeStartObject();
                for (var member : members.entrySet()) {
                    to.writeFieldName((String) member.getKey());
                    write(to, member.getValue());
                }
                to.writeEndObject();
            }
            case List<?> elements -> {
                to.writeStartArray();
                for (var element : elements) {
                    write(to, element);
                }
                to.writeEndArray();
            }
            default ->
                    throw new IllegalArgumentException(
                            "not a part of a JSON tree: " + value.getClass());
        }
    }
}
