package io.woocom.infrastructure;

import software.amazon.awscdk.Environment;

/// An AWS account and the region that the shop lives in there.
///
/// @param name of its trust zone
/// @param qualifier of its CDK bootstrap
record Account(String name, String id, String region, String qualifier, int natGateways) {

    /// Where CloudFront takes certificates and web ACLs from.
    static final String EDGE_REGION = "us-east-1";

    Account {
        if (!id.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("account " + name + ": not an account id: " + id);
        }
        if (!qualifier.matches("[a-z][a-z0-9]{0,9}")) {
            throw new IllegalArgumentException(
                    "account " + name + ": not a bootstrap qualifier: " + qualifier);
        }
    }

    Environment regional() {
        return in(region);
    }

    Environment edge() {
        return in(EDGE_REGION);
    }

    private Environment in(String place) {
        return Environment.builder().account(id).region(place).build();
    }
}
