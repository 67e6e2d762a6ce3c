package io.woocom.infrastructure;

import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/// All stacks of an environment, in the order in which each finds what those before it published.
final class Shop {

    private final App app;
    private final List<Stack> stacks;

    private Shop(App app, Stack... stacks) {
        this.app = app;
        this.stacks = List.of(stacks);
    }

    /// @param out the folder for the templates
    static Shop of(Plan plan, String out) {
        var app =
                new App(
                        AppProps.builder()
                                .outdir(out)
                                .analyticsReporting(false)
                                .treeMetadata(false)
                                .build());
        var shop =
                new Shop(
                        app,
                        new DeliveryStack(app, plan),
                        new NetworkStack(app, plan),
                        new DataStack(app, plan),
                        new GatewayStack(app, plan),
                        new EdgeStack(app, plan),
                        new IdentityStack(app, plan),
                        new WorkersStack(app, plan),
                        new StoreStack(app, plan),
                        new StaffStack(app, plan),
                        new WatchStack(app, plan));
        // The first is an administrator's, once; the others follow each other.
        for (var at = 2; at < shop.stacks.size(); at++) {
            shop.stacks.get(at).addStackDependency(shop.stacks.get(at - 1));
        }
        return shop;
    }

    App app() {
        return app;
    }

    List<Stack> stacks() {
        return stacks;
    }
}
