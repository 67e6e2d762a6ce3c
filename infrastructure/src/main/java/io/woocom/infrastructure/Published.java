package io.woocom.infrastructure;

import software.amazon.awscdk.services.ssm.CfnParameter;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/// Values that one stack makes and another needs, as parameters of Systems Manager below a folder:
/// `/woocom/ENVIRONMENT`, or `/woocom/network` for what the environments of an account share. They
/// are read anew with each deployment.
record Published(String folder) {

    static final String API = "api";
    static final String ORIGIN = "origin";
    static final String CUSTOMERS = "customers";
    static final String CUSTOMER_CLIENT = "customer-client";
    static final String STAFF = "staff";
    static final String STAFF_CLIENT = "staff-client";
    static final String INTEGRATION_CLIENT = "integration-client";
    static final String GUEST_KEY = "guest-key";
    static final String CURSOR_KEY = "cursor-key";
    static final String ORIGIN_SECRET = "origin-secret";
    static final String SECURITY_GROUP = "security-group";

    static Published of(Plan plan) {
        return new Published("/" + Names.PREFIX + "/" + plan.settings().name());
    }

    static Published network() {
        return new Published("/" + Names.PREFIX + "/network");
    }

    /// @param zone 0 or 1
    static String subnet(boolean internet, int zone) {
        return (internet ? "internet-subnet-" : "subnet-") + zone;
    }

    void put(Construct scope, String name, String value) {
        CfnParameter.Builder.create(scope, Names.id(name) + "Value")
                .name(folder + "/" + name)
                .type("String")
                .value(value)
                .build();
    }

    String get(Construct scope, String name) {
        return StringParameter.valueForStringParameter(scope, folder + "/" + name);
    }

    /// The name of a secret in Secrets Manager.
    String secretName(String name) {
        return folder.substring(1) + "/" + name;
    }

    /// Resolved by CloudFormation when it deploys; the template holds no secret.
    String secret(String name) {
        return "{{resolve:secretsmanager:" + secretName(name) + ":SecretString}}";
    }
}
