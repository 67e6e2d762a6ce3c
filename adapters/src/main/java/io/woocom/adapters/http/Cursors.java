package io.woocom.adapters.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.woocom.domain.shared.Refusal;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Positions in lists, sealed for the way through other hands: nobody can make one up, change one,
/// or use one for another list than it came from. They are signed, not encrypted: a position holds
/// nothing secret.
public final class Cursors {

    /// 128 bits of the HMAC (RFC 2104, 5 allows to cut it to half).
    private static final int SEAL_BYTES = 16;

    private final byte[] key;

    /// @param key at least 256 bits, the same for all who serve the list
    public Cursors(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key of the cursors has at least 32 bytes");
        }
        this.key = key.clone();
    }

    String seal(String list, String position) {
        var bytes = position.getBytes(UTF_8);
        return text(bytes) + "." + text(mark(list, position));
    }

    /// @throws Refusal.Invalid at `pointer` for anything that was not sealed for this list
    String open(String list, String cursor, String pointer) {
        return position(cursor)
                .filter(position ->
                        MessageDigest.isEqual(
                                seal(list, position).getBytes(UTF_8), cursor.getBytes(UTF_8)))
                .orElseThrow(() ->
                        Refusal.invalid(
                                "bad_format", pointer, "this was not given out for this list"));
    }

    private static Optional<String> position(String cursor) {
        var dot = cursor.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new String(Base64.getUrlDecoder().decode(cursor.substring(0, dot)), UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private byte[] mark(String list, String position) {
        var mark = Digests.hmacSha256(key, (list + "\n" + position).getBytes(UTF_8));
        return Arrays.copyOf(mark, SEAL_BYTES);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
