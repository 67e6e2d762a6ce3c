package io.woocom.infrastructure;

import io.woocom.functions.Environment;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.Source;
import java.util.Map;
import java.util.TreeMap;

/// The variables that a function is started with: where the things are that it may touch, under the
/// names that {@link Environment} reads, and a few values of the shop. What a function has no right
/// to is not named to it either.
final class Variables {

    private final WooComStack stack;

    Variables(WooComStack stack) {
        this.stack = stack;
    }

    Map<String, String> of(FunctionRow row) {
        var variables = new TreeMap<String, String>();
        var issuer = issuer(Published.CUSTOMERS);
        variables.put("PUBLIC_ORIGIN", get(Published.ORIGIN));
        variables.put("POWERTOOLS_SERVICE_NAME", row.name());
        // What is compiled twice starts late: C1 alone is the faster one at a function's age.
        variables.put("JAVA_TOOL_OPTIONS", "-XX:+TieredCompilation -XX:TieredStopAtLevel=1");
        if (row.awaited()) {
            variables.put("CUSTOMER_ISSUER", issuer);
            variables.put("CUSTOMER_CLIENTS", get(Published.CUSTOMER_CLIENT));
            if (stack.plan.settings().domain().isEmpty()) {
                variables.put("ORIGIN_SECRET", stack.published().secret(Published.ORIGIN_SECRET));
            }
        }
        var providers = stack.plan.settings().paymentProviders();
        if (!providers.isEmpty()) {
            variables.put("PAYMENT_PROVIDERS", String.join(",", providers));
        }
        row.grants().forEach(grant -> put(variables, grant));
        row.sources().forEach(source -> put(variables, source));
        return variables;
    }

    String issuer(String pool) {
        return "https://cognito-idp."
                + stack.names.account().region()
                + ".amazonaws.com/"
                + get(pool);
    }

    private void put(Map<String, String> variables, Grant grant) {
        var names = stack.names;
        switch (grant) {
            case Grant.OnTable(var table, _) ->
                    variables.put(
                            Environment.variable(Environment.TABLE, table.name()),
                            names.table(table));
            case Grant.OnQueue(var queue) ->
                    variables.put(
                            Environment.variable(Environment.QUEUE, queue.name()),
                            names.queueUrl(queue));
            case Grant.OnBucket(var bucket, _) ->
                    variables.put(
                            Environment.variable(Environment.BUCKET, bucket), names.bucket(bucket));
            case Grant.OnSecret secret -> put(variables, secret);
            case Grant.OnAccounts _ -> variables.put("CUSTOMER_POOL", get(Published.CUSTOMERS));
            case Grant.OfMail() -> variables.put("MAIL_FROM", stack.plan.settings().mailFrom());
        }
    }

    private void put(Map<String, String> variables, Grant.OnSecret secret) {
        if (Secrets.isGuestKey(secret)) {
            variables.put("GUEST_KEY", get(Published.GUEST_KEY));
        } else if (Secrets.isCursorKey(secret)) {
            variables.put("CURSOR_KEY", stack.published().secret(Published.CURSOR_KEY));
        } else if (broughtAlong(secret)) {
            variables.put(
                    Environment.variable("", secret.name()),
                    stack.published().secret(secret.name()));
        }
    }

    /// The key of a payment provider, which the merchant has from there and puts into Secrets
    /// Manager; a shop that does not use the provider has none.
    private boolean broughtAlong(Grant.OnSecret secret) {
        return stack.plan.settings().paymentProviders().stream()
                .anyMatch(provider -> secret.name().startsWith(provider + "-"));
    }

    private void put(Map<String, String> variables, Source source) {
        if (source instanceof Source.FromTable from) {
            variables.put(
                    Environment.variable(Environment.TABLE, from.table().name()),
                    stack.names.table(from.table()));
        }
    }

    private String get(String name) {
        return stack.published().get(stack, name);
    }
}
