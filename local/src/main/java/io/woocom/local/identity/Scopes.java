package io.woocom.local.identity;

import java.util.List;

/// The OAuth scopes of the pools.
final class Scopes {

    /// Lets a token call the user's own verbs of the Cognito API (GetUser, ChangePassword,
    /// GlobalSignOut, DeleteUser).
    static final String OWN_ACCOUNT = "aws.cognito.signin.user.admin";

    static final String OPENID = "openid";
    static final List<String> WEB = List.of(OPENID, "email", "profile", OWN_ACCOUNT);

    /// The resource server `woocom` of the staff pool.
    static final List<String> WOOCOM =
            List.of(
                    "woocom/catalog.read",
                    "woocom/catalog.write",
                    "woocom/stock.read",
                    "woocom/stock.write",
                    "woocom/customers.read",
                    "woocom/customers.write",
                    "woocom/orders.read",
                    "woocom/orders.write",
                    "woocom/imports.write",
                    "woocom/webhooks.write",
                    "woocom/settings.read",
                    "woocom/settings.write",
                    "woocom/events.read",
                    "woocom/reports.read",
                    "woocom/reports.write",
                    "woocom/audit.read");

    private Scopes() {}
}
