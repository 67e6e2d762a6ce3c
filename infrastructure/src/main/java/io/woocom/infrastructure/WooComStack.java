package io.woocom.infrastructure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.BootstraplessSynthesizer;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.IReusableStackSynthesizer;
import software.amazon.awscdk.PermissionsBoundary;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.constructs.Construct;

/// What all stacks have in common: name, account, bootstrap, boundary, tags.
abstract class WooComStack extends Stack {

    static final String BOUNDARY = Names.PREFIX + "-boundary";

    final Plan plan;
    final Names names;

    /// @param name without environment for what the environments of an account share
    WooComStack(Construct app, Plan plan, String name, Environment where, String description) {
        super(app, name, props(plan, name, where, description));
        this.plan = plan;
        this.names = plan.names();
        Tags.of(this).add("project", Names.PREFIX);
        Tags.of(this).add("environment", shared(name) ? "shared" : plan.settings().name());
    }

    /// A concrete environment makes CDK look the zones up in the account; here nothing is looked
    /// up, so that a template needs no account to be written.
    @Override
    public List<String> getAvailabilityZones() {
        return List.of(Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs()));
    }

    Published published() {
        return Published.of(plan);
    }

    /// For what holds the merchant's data.
    RemovalPolicy fate() {
        return plan.settings().keepsData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    }

    static boolean shared(String name) {
        return name.equals(NetworkStack.NAME) || name.equals(DeliveryStack.NAME);
    }

    private static StackProps props(
            Plan plan, String name, @Nullable Environment where, String description) {
        var settings = plan.settings();
        return StackProps.builder()
                .env(where)
                .stackName(name)
                .description(description)
                .terminationProtection(settings.keepsData() || shared(name))
                .permissionsBoundary(PermissionsBoundary.fromName(BOUNDARY))
                .synthesizer(synthesizer(name, settings.account()))
                .build();
    }

    /// What says who may deploy comes before the bootstrap, which takes policies from it.
    private static IReusableStackSynthesizer synthesizer(String name, Account account) {
        return name.equals(DeliveryStack.NAME)
                ? new BootstraplessSynthesizer()
                : DefaultStackSynthesizer.Builder.create()
                        .qualifier(account.qualifier())
                        .generateBootstrapVersionRule(false)
                        .build();
    }
}
