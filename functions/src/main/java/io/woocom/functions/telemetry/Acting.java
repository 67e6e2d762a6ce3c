package io.woocom.functions.telemetry;

import io.woocom.domain.audit.Doing;
import java.util.Optional;
import java.util.function.Supplier;

/// Who acts while a request is answered; whatever is saved meanwhile is saved in their name. Where
/// no request is answered, the shop itself acts. What a thread begins on others is not in anybody's
/// name there, so changes are saved by the thread that answers.
public final class Acting {

    private static final ScopedValue<Optional<Doing>> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /// Nobody while a shopper's request is answered: shoppers are not audited.
    public static Optional<Doing> current() {
        return CURRENT.isBound()
                ? CURRENT.get()
                : Optional.of(Doing.ofSystem(Correlation.current()));
    }

    public static <T> T during(Optional<Doing> doing, Supplier<T> work) {
        return ScopedValue.where(CURRENT, doing).call(work::get);
    }
}
