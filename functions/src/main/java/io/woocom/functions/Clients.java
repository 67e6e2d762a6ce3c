package io.woocom.functions;

import io.woocom.adapters.ses.Ses;
import io.woocom.domain.mail.Mailer;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The services that a world talks to. Each is made once, when it is first asked for: a function
/// that needs no queue loads no queue client.
///
/// @param mailer by the sender's address
public record Clients(
        Supplier<DynamoDbClient> dynamoDb,
        Supplier<SqsClient> sqs,
        Supplier<S3Client> s3,
        Supplier<S3Presigner> presigner,
        Supplier<CognitoIdentityProviderClient> cognito,
        Function<String, Mailer> mailer) {

    private static final Duration ATTEMPT = Duration.ofSeconds(2);
    private static final Duration CALL = Duration.ofSeconds(6);
    private static final int MOST_ATTEMPTS = 4;

    /// The services in AWS, or wherever `AWS_ENDPOINT_URL` and its like point.
    public static Clients aws() {
        return new Clients(
                once(() -> bounded(DynamoDbClient.builder()).build()),
                once(() -> bounded(SqsClient.builder()).build()),
                once(() -> bounded(S3Client.builder()).build()),
                once(S3Presigner::create),
                once(() -> bounded(CognitoIdentityProviderClient.builder()).build()),
                from -> Ses.mailer(bounded(SesV2Client.builder()).build(), from));
    }

    /// Of the service that keeps keys. Only where one of its keys is named: on a laptop a key lies
    /// in a file.
    static Supplier<KmsClient> kms() {
        return once(() -> bounded(KmsClient.builder()).build());
    }

    /// The same client for everybody who asks.
    public static <T> Supplier<T> once(Supplier<T> maker) {
        return new Once<>(maker);
    }

    /// One HTTP client, the one that starts fastest; every call ends before the function's own time
    /// does.
    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B bounded(
            B builder) {
        return builder.httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        ClientOverrideConfiguration.builder()
                                .apiCallAttemptTimeout(ATTEMPT)
                                .apiCallTimeout(CALL)
                                .retryStrategy(
                                        DefaultRetryStrategy.standardStrategyBuilder()
                                                .maxAttempts(MOST_ATTEMPTS)
                                                .build())
                                .build());
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            var known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
