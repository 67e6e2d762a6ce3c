package io.woocom.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;

/// A running identity server with its mail, its clock, and the AWS SDK's own client pointed at it.
final class World implements AutoCloseable {

    static final String ANNA = "anna@example.com";
    static final String PASSWORD = "Correct-horse-1";
    static final String WEB = Published.CUSTOMER_WEB_CLIENT;
    static final URI SHOP = URI.create("http://localhost:8080");

    final Mailbox mail = new Mailbox();
    final Watch watch = new Watch();
    final List<ConfirmedUser> confirmed = new CopyOnWriteArrayList<>();
    final IdentityServer server;
    final CognitoIdentityProviderClient cognito;

    private World(Function<Settings, IdentityServer> start) {
        var settings = Settings.forShop(8080, mail).at(watch).onConfirmed(confirmed::add);
        server = start.apply(settings);
        cognito =
                CognitoIdentityProviderClient.builder()
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
    }

    static World inMemory() {
        return new World(settings -> IdentityServer.start(settings, new VaultWithKeys()));
    }

    static World in(Path directory) {
        return new World(settings -> IdentityServer.start(settings.in(directory)));
    }

    void signUp(String email) {
        cognito.signUp(request -> request.clientId(WEB).username(email).password(PASSWORD));
    }

    void confirm(String email, String code) {
        cognito.confirmSignUp(
                request -> request.clientId(WEB).username(email).confirmationCode(code));
    }

    /// Anna signs up, confirms, and is a customer.
    void hasCustomerAnna() {
        signUp(ANNA);
        confirm(ANNA, mail.lastCode());
    }

    InitiateAuthResponse answerTo(String client, String email, String password) {
        return cognito.initiateAuth(request ->
                request.clientId(client)
                        .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                        .authParameters(Map.of("USERNAME", email, "PASSWORD", password)));
    }

    AuthenticationResultType signIn(String email, String password) {
        return answerTo(WEB, email, password).authenticationResult();
    }

    AuthenticationResultType staffSignIn(String email, String password) {
        return answerTo(Published.STAFF_WEB_CLIENT, email, password).authenticationResult();
    }

    AuthenticationResultType refresh(String refreshToken) {
        return cognito.initiateAuth(request ->
                        request.clientId(WEB)
                                .authFlow(AuthFlowType.REFRESH_TOKEN_AUTH)
                                .authParameters(Map.of("REFRESH_TOKEN", refreshToken)))
                .authenticationResult();
    }

    /// A code that is certainly not the one in the last letter.
    String wrongCode() {
        return mail.lastCode().equals("000000") ? "000001" : "000000";
    }

    @Override
    public void close() {
        cognito.close();
        server.close();
    }
}
