package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.INVENTORY;

import io.woocom.domain.inventory.StockEvent;
import io.woocom.domain.inventory.StockEvent.Adjusted;
import io.woocom.domain.inventory.StockEvent.Shift;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays units out over the buckets by adding and taking off, never by setting: reservations go on
/// meanwhile. Every bucket learns to which count it belongs.
final class Laying {

    private final Session session;
    private final Document head;

    Laying(Session session, Document head) {
        this.session = session;
        this.head = head;
    }

    /// The writes of all other buckets and of the movement; the head's own shift goes into its
    /// edit.
    List<Fragment> fragments(Adjusted adjusted, Edit headEdit) {
        var fragments = new ArrayList<Fragment>();
        for (var shift : adjusted.shifts()) {
            if (shift.bucket() == 0) {
                shift(headEdit, shift);
            } else {
                var edit =
                        new Edit(
                                session.name(INVENTORY),
                                Keys.bucket(
                                        adjusted.variant(), adjusted.location(), shift.bucket()));
                shift(edit, shift);
                fragments.add(edit.or(Rank.STOCK, _ -> Refusal.stale(head.subject())));
            }
        }
        fragments.add(movement(adjusted));
        return fragments;
    }

    private void shift(Edit edit, Shift shift) {
        edit.add("on_hand", shift.units())
                .add("reserved", 0)
                .add("available", shift.units())
                .set(new Attributes().number("laid", head.nextRevision().version()));
        if (shift.units() < 0) {
            edit.when("#available = :seen").value(":seen", shift.seen());
        }
    }

    /// The number of a movement is that of its count among all saves.
    private Fragment movement(StockEvent.Adjusted adjusted) {
        var number = head.nextRevision().version();
        var key =
                new Key(
                        Keys.movements(adjusted.variant(), adjusted.location()),
                        String.format(Locale.ROOT, "%019d", number));
        return new Edit(session.name(INVENTORY), key)
                .set(StockItems.movement(adjusted, number))
                .or(Rank.STOCK, _ -> Refusal.stale(head.subject()));
    }
}
