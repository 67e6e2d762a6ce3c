package io.woocom.local.gateway;

import java.util.Optional;

/// Something at the gateway that is not a function: in the cloud, an object behind the
/// distribution.
@FunctionalInterface
public interface Page {

    /// A reply if the path is its own.
    Optional<Reply> answer(Ask ask);
}
