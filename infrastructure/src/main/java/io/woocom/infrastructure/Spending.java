package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.budgets.CfnBudget;
import software.amazon.awscdk.services.budgets.CfnBudget.BudgetDataProperty;
import software.amazon.awscdk.services.budgets.CfnBudget.SpendProperty;

/// What an environment may cost a month, by its tag. The tag has to be activated for cost
/// allocation once in the account.
final class Spending {

    private static final int SOON = 80;
    private static final int OVER = 100;

    private Spending() {}

    static void watched(WatchStack stack) {
        var settings = stack.plan.settings();
        CfnBudget.Builder.create(stack, "Budget")
                .budget(
                        BudgetDataProperty.builder()
                                .budgetName(stack.names.of("budget"))
                                .budgetType("COST")
                                .timeUnit("MONTHLY")
                                .budgetLimit(
                                        SpendProperty.builder()
                                                .amount(settings.budget())
                                                .unit("USD")
                                                .build())
                                .costFilters(
                                        Map.of(
                                                "TagKeyValue",
                                                List.of("user:environment$" + settings.name())))
                                .build())
                .notificationsWithSubscribers(
                        List.of(
                                told("ACTUAL", SOON, settings.alarmsTo()),
                                told("FORECASTED", OVER, settings.alarmsTo())))
                .build();
    }

    private static Map<String, Object> told(String what, int percent, String whom) {
        return Map.of(
                "notification",
                Map.of(
                        "notificationType",
                        what,
                        "comparisonOperator",
                        "GREATER_THAN",
                        "threshold",
                        percent,
                        "thresholdType",
                        "PERCENTAGE"),
                "subscribers",
                List.of(Map.of("subscriptionType", "EMAIL", "address", whom)));
    }
}
