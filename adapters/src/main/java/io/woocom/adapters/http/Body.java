package io.woocom.adapters.http;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.NotJson;
import io.woocom.domain.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes that came with a request, at most {@link #MOST_BYTES} of them.
public final class Body {

    public static final int MOST_BYTES = 256 * 1024;
    public static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /// The members of the JSON object that the body has to be.
    ///
    /// @throws Rejection where it cannot be read
    /// @throws Refusal.Invalid where it is JSON, but not an object
    public Fields fields() {
        return Fields.of(tree().orElseThrow(() -> new Rejection.Malformed("a body is needed")));
    }

    /// Like {@link #fields()}, where no body at all means an empty object.
    public Fields optionalFields() {
        return isEmpty() ? Fields.of(Map.of()) : fields();
    }

    /// The body with its members in a fixed order, so that the same request is known again however
    /// it was written.
    String canonical() {
        return isEmpty() ? "" : Canonical.text(tree().orElse(null));
    }

    private Optional<Object> tree() {
        var text = text();
        return text.isBlank() ? Optional.empty() : Optional.ofNullable(parsed(text));
    }

    private static @Nullable Object parsed(String text) {
        try {
            return Json.read(text);
        } catch (NotJson malformed) {
            throw new Rejection.Malformed("the body cannot be read: " + malformed.getMessage());
        }
    }

    /// Every character as it came, for whoever has to know whether one was changed. Text is UTF-8,
    /// as JSON has to be (RFC 8259, 8.1).
    ///
    /// @throws Rejection where it is anything else, or too long
    public String text() {
        if (bytes.length > MOST_BYTES) {
            throw new Rejection.TooLarge(MOST_BYTES);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new Rejection.Malformed("the body is not UTF-8");
        }
    }
}
