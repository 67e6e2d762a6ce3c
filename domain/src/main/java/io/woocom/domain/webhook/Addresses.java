package io.woocom.domain.webhook;

import io.woocom.domain.shared.Refusal;

/// Where events may be sent.
final class Addresses {

    private Addresses() {}

    /// @throws Refusal.Invalid for an address that nothing is sent to
    static void require(Receiver receiver, String url) {
        var objection = receiver.objection(url);
        if (objection.isPresent()) {
            throw Refusal.invalid("not_allowed", "/url", objection.get());
        }
    }
}
