package io.woocom.infrastructure;

import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import java.util.EnumSet;
import java.util.Set;

/// How a function inside the network comes to a service that it calls. DynamoDB and S3 have gateway
/// endpoints, which cost nothing; an interface endpoint costs by the hour and is there only if
/// somebody uses it; the rest lies on the internet. A user pool with a domain is among the rest: it
/// cannot be used through an endpoint (Cognito Developer Guide, "AWS PrivateLink").
enum Reach {
    DYNAMODB("dynamodb", Way.GATEWAY),
    S3("s3", Way.GATEWAY),
    SQS("sqs", Way.INTERFACE),
    KMS("kms", Way.INTERFACE),
    COGNITO("cognito-idp", Way.INTERNET),
    SES("ses", Way.INTERNET);

    enum Way {
        GATEWAY,
        INTERFACE,
        INTERNET
    }

    /// The name before the colon of its actions.
    final String service;

    final Way way;

    Reach(String service, Way way) {
        this.service = service;
        this.way = way;
    }

    /// What a function calls by itself. That its messages are fetched for it is Lambda's affair.
    static Set<Reach> of(FunctionRow row) {
        var reach = EnumSet.noneOf(Reach.class);
        for (var grant : row.grants()) {
            switch (grant) {
                case Grant.OnTable _ -> reach.add(DYNAMODB);
                case Grant.OnQueue _ -> reach.add(SQS);
                case Grant.OnBucket(_, var use) -> {
                    if (use != Grant.BucketUse.SIGN_UPLOADS) {
                        reach.add(S3);
                    }
                }
                case Grant.OnSecret secret -> {
                    if (Secrets.isGuestKey(secret)) {
                        reach.add(KMS);
                    }
                }
                case Grant.OnAccounts _ -> reach.add(COGNITO);
                case Grant.OfMail _ -> reach.add(SES);
            }
        }
        return reach;
    }

    /// The services for which there has to be an interface endpoint.
    static Set<Reach> throughEndpoints(Iterable<FunctionRow> functions) {
        var used = EnumSet.noneOf(Reach.class);
        for (var row : functions) {
            if (!row.internet()) {
                used.addAll(of(row));
            }
        }
        used.removeIf(reach -> reach.way != Way.INTERFACE);
        return used;
    }
}
