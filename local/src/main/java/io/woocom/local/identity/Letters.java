package io.woocom.local.identity;

/// What the pools write to their users.
record Letters(Postbox postbox) {

    /// What stands here is what in reality would lie in somebody's own inbox.
    void forget(Email to) {
        postbox.forget(to.value());
    }

    void confirmation(Email to, String code) {
        postbox.deliver(
                to.value(), "Your confirmation code", "Your confirmation code is " + code + "\n");
    }

    void reset(Email to, String code) {
        postbox.deliver(
                to.value(),
                "Your password reset code",
                "Your password reset code is " + code + "\n");
    }

    void invitation(Email to, String password) {
        postbox.deliver(
                to.value(),
                "Your account",
                "Sign in as " + to + " with the temporary password " + password + "\n");
    }
}
