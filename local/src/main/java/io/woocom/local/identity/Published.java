package io.woocom.local.identity;

/// What is the same in every local world, and may stand in a README. None of it exists anywhere
/// else, and the password and the secret open nothing but a server on one's own machine.
public final class Published {

    public static final String CUSTOMER_POOL = "us-east-1_WooComCus";
    public static final String STAFF_POOL = "us-east-1_WooComStf";

    /// The web clients have no secret; they use code + PKCE, USER_PASSWORD_AUTH and
    /// REFRESH_TOKEN_AUTH.
    public static final String CUSTOMER_WEB_CLIENT = "4woocomlocalcustomersweb01";

    public static final String STAFF_WEB_CLIENT = "4woocomlocalstaffsweb00001";

    /// A client-credentials client of the staff pool with every scope of the resource server
    /// `woocom`.
    public static final String INTEGRATION_CLIENT = "4woocomlocalintegration001";

    public static final String INTEGRATION_SECRET =
            "woocomlocalintegrationsecretforthisdevmachineonly00";

    /// In the group `admin` of the staff pool.
    public static final String ADMIN = "admin@woocom.local";

    public static final String SHOPPER = "shopper@woocom.local";

    /// Of both users, and of everyone [LocalSignIn] makes.
    public static final String PASSWORD = "WooCom-local-1";

    private Published() {}
}
