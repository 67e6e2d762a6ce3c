package io.woocom.adapters.ulid;

import com.github.f4b6a3.ulid.UlidFactory;
import io.woocom.domain.shared.Ids;
import java.time.InstantSource;

/// Identities that sort by their time and end in 80 random bits. The random part is drawn anew each
/// time, never counted up from the last one: order numbers are cut from its end, and must neither
/// be guessed from each other nor tell how many there are. Nothing random is kept, so that copies
/// of a restored snapshot do not repeat each other.
public final class Ulids {

    private Ulids() {}

    public static Ids ids(InstantSource clock) {
        var factory = UlidFactory.newInstance();
        return prefix -> prefix + factory.create(clock.millis());
    }
}
