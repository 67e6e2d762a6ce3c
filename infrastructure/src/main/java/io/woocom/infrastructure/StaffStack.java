package io.woocom.infrastructure;

import software.constructs.Construct;

/// What the staff and integrations call.
final class StaffStack extends ApiStack {

    StaffStack(Construct app, Plan plan) {
        super(app, plan, "staff", "The API of staff and integrations");
        api.checkStaff();
        var rollout = new Rollout(this);
        var warmth = new Warmth(this);
        for (var row : plan.staff()) {
            route(deploy(row, rollout, warmth));
        }
    }
}
