package io.woocom.local.lambda;

/// Where in the cloud this machine pretends to be: the region and account in the names of things.
public final class Place {

    public static final String REGION = "us-east-1";
    public static final String ACCOUNT = "000000000000";

    private Place() {}

    public static String function(String name) {
        return "arn:aws:lambda:%s:%s:function:%s".formatted(REGION, ACCOUNT, name);
    }

    public static String queue(String name) {
        return "arn:aws:sqs:%s:%s:%s".formatted(REGION, ACCOUNT, name);
    }
}
