package io.woocom.infrastructure;

import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.Parts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketMetrics;
import software.constructs.Construct;

/// What the shop remembers: a table for each context with its stream, and the buckets.
final class DataStack extends WooComStack {

    /// A product file is read once; it stays a while for whoever asks what was in it.
    private static final int UPLOADS_DAYS = 90;

    /// A failed batch can be told again for a quarter of a year.
    private static final int FAILURES_DAYS = 90;

    private static final int LOGS_DAYS = 90;

    /// Under which name requests to the failure bucket are counted, for its alarm.
    static final String COUNTED = "all";

    DataStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("data"),
                plan.settings().account().regional(),
                "Tables and buckets");
        for (var keys : plan.tables()) {
            var table = ContextTable.in(this, keys);
            if (keys.streamed()) {
                published().put(this, stream(keys.name()), table.getAttrStreamArn());
            }
        }
        buckets();
    }

    /// Under which name the address of a table's stream is published.
    static String stream(String table) {
        return "stream-" + table;
    }

    private void buckets() {
        Bucket logs =
                new PrivateBucket("access-logs", Optional.of(LOGS_DAYS), Optional.empty()).in(this);
        for (var name : plan.buckets()) {
            var bucket =
                    new PrivateBucket(name, days(name), Optional.of(logs))
                            .in(this, new PrivateBucket.Uses(startsSomething(name), signed(name)));
            if (name.equals(Parts.FAILURES)) {
                bucket.addMetric(BucketMetrics.builder().id(COUNTED).build());
            }
            if (name.equals(Manifest.MEDIA_BUCKET)) {
                seenThroughTheEdge(bucket);
            }
        }
    }

    private Optional<Integer> days(String bucket) {
        if (bucket.equals(Parts.FAILURES)) {
            return Optional.of(FAILURES_DAYS);
        }
        return startsSomething(bucket) ? Optional.of(UPLOADS_DAYS) : Optional.empty();
    }

    /// A function reads what is put there, at once.
    private boolean startsSomething(String bucket) {
        return plan.uploads().stream().anyMatch(upload -> upload.bucket().equals(bucket));
    }

    private boolean signed(String bucket) {
        var grant = new Grant.OnBucket(bucket, Grant.BucketUse.SIGN_UPLOADS);
        return plan.functions().stream().anyMatch(row -> row.grants().contains(grant));
    }

    /// The distribution is made later, and perhaps in another region, so that its id is not known.
    private void seenThroughTheEdge(Bucket bucket) {
        bucket.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .effect(Effect.ALLOW)
                        .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
                        .actions(List.of("s3:GetObject"))
                        .resources(List.of(bucket.arnForObjects("media/*")))
                        .conditions(
                                Map.of(
                                        "ArnLike",
                                        Map.of(
                                                "aws:SourceArn",
                                                "arn:aws:cloudfront::"
                                                        + names.account().id()
                                                        + ":distribution/*")))
                        .build());
    }
}
