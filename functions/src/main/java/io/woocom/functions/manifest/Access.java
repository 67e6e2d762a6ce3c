package io.woocom.functions.manifest;

import java.util.Set;

/// Who may call a route. There is no route without one.
public sealed interface Access {

    /// Everybody.
    record Anyone() implements Access {}

    /// Whoever signed the body with a secret that only they and the function know: the function
    /// checks that, over the body as it came.
    record Signed() implements Access {}

    /// Guests and customers, told apart by the request authorizer. Its identity source is the
    /// `Authorization` header: without one, or with an empty one, the gateway answers 401 by itself
    /// and asks nobody (API Gateway, Lambda authorizers for HTTP APIs, "Identity sources").
    record Shopper() implements Access {}

    /// The same, and whoever holds a letter about the order in the path.
    record ShopperOrHolder() implements Access {}

    /// Customers only, by the gateway's own check of customer tokens.
    record CustomerOnly() implements Access {}

    /// Staff of one of these groups, or an integration with this scope, by the gateway's own check
    /// of staff tokens; groups and scope are checked again by the function. The group `admin` may
    /// do everything.
    record Staff(Set<String> groups, String scope) implements Access {
        public Staff {
            groups = Set.copyOf(groups);
        }
    }
}
