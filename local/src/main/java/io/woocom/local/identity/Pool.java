package io.woocom.local.identity;

import java.util.List;
import java.util.Optional;

/// One user pool with everything it consists of.
///
/// @param groups the groups that exist; a user can join no other
record Pool(
        String id,
        List<String> groups,
        PasswordPolicy policy,
        Users users,
        Clients clients,
        Tokens tokens,
        Grants grants,
        SignUp signUp,
        SignIn signIn,
        ForgottenPassword forgottenPassword) {

    /// Real Cognito's address in the one region this world knows, so that tokens outlive a restart
    /// on another port.
    static String issuer(String poolId) {
        return "https://cognito-idp.us-east-1.amazonaws.com/" + poolId;
    }

    String issuer() {
        return issuer(id);
    }

    Optional<AppClient.Web> web(String clientId) {
        return Optional.of(clients.web()).filter(web -> web.id().equals(clientId));
    }
}
