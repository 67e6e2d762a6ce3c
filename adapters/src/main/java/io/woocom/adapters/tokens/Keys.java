package io.woocom.adapters.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A set of public keys as JSON text (RFC 7517, 5), asked for anew each time and read anew when it
/// changed. How old the text may be is the supplier's business.
final class Keys {

    private final Supplier<String> source;
    private volatile @Nullable Read last;

    private record Read(String text, JWKSet keys) {}

    Keys(Supplier<String> source) {
        this.source = source;
    }

    Optional<JWK> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(current().getKeyByKeyId(id));
    }

    private JWKSet current() {
        var text = source.get();
        var known = last;
        if (known != null && known.text().equals(text)) {
            return known.keys();
        }
        try {
            var read = new Read(text, JWKSet.parse(text));
            last = read;
            return read.keys();
        } catch (ParseException broken) {
            throw new IllegalStateException("the key set cannot be read", broken);
        }
    }
}
