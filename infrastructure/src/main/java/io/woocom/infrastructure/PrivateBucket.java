package io.woocom.infrastructure;

import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CfnBucket.EventBridgeConfigurationProperty;
import software.amazon.awscdk.services.s3.CfnBucket.NotificationConfigurationProperty;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;

/// A bucket that nobody sees from outside: encrypted, versioned, by TLS only.
///
/// @param days after which its objects go; none to keep them
/// @param logs where it is noted who read it; the bucket of those notes has none itself
record PrivateBucket(String name, Optional<Integer> days, Optional<IBucket> logs) {

    /// What a bucket is for beyond keeping things: whether the event bus is told of new objects,
    /// and whether pages upload to it by addresses that were signed for them.
    record Uses(boolean told, boolean uploadedTo) {}

    private static final Uses NONE = new Uses(false, false);

    private static final int OLD_VERSION_DAYS = 30;

    Bucket in(WooComStack stack) {
        return in(stack, NONE);
    }

    Bucket in(WooComStack stack, Uses uses) {
        var bucket =
                Bucket.Builder.create(stack, Names.id(name) + "Bucket")
                        .bucketName(stack.names.bucket(name))
                        .encryption(BucketEncryption.S3_MANAGED)
                        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                        .objectOwnership(
                                logs.isPresent()
                                        ? ObjectOwnership.BUCKET_OWNER_ENFORCED
                                        : ObjectOwnership.BUCKET_OWNER_PREFERRED)
                        .enforceSsl(true)
                        .minimumTlsVersion(1.2)
                        .versioned(true)
                        .removalPolicy(stack.fate())
                        .lifecycleRules(List.of(lifecycle()));
        logs.ifPresent(to -> bucket.serverAccessLogsBucket(to).serverAccessLogsPrefix(name + "/"));
        if (uses.uploadedTo()) {
            bucket.cors(List.of(uploads()));
        }
        var made = bucket.build();
        if (uses.told() && made.getNode().getDefaultChild() instanceof CfnBucket resource) {
            // CDK's own way is a function of its own in the account.
            resource.setNotificationConfiguration(
                    NotificationConfigurationProperty.builder()
                            .eventBridgeConfiguration(
                                    EventBridgeConfigurationProperty.builder()
                                            .eventBridgeEnabled(true)
                                            .build())
                            .build());
        }
        return made;
    }

    /// From any page: what protects the bucket is the signature.
    private static CorsRule uploads() {
        return CorsRule.builder()
                .allowedMethods(List.of(HttpMethods.PUT))
                .allowedOrigins(List.of("*"))
                .allowedHeaders(List.of("*"))
                .maxAge(300)
                .build();
    }

    private LifecycleRule lifecycle() {
        var rule =
                LifecycleRule.builder()
                        .noncurrentVersionExpiration(Duration.days(OLD_VERSION_DAYS))
                        .abortIncompleteMultipartUploadAfter(Duration.days(1));
        days.ifPresent(after -> rule.expiration(Duration.days(after)));
        return rule.build();
    }
}
