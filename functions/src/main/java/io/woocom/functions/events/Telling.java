package io.woocom.functions.events;

import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import java.util.List;
import java.util.Set;

/// Tells facts to those who asked for their type.
@FunctionalInterface
public interface Telling {

    /// @return those that did not reach every queue that they are for; nothing later of their
    ///   subject was sent to it either
    Set<EventId> tell(List<Fact> facts);
}
