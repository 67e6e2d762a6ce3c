package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.INVENTORY;

import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.StockEvent;
import io.woocom.domain.inventory.StockEvent.Shift;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays units out over the buckets by adding and taking off, never by setting: reservations go on
/// meanwhile. Every bucket learns to which count it belongs, and whether it is shut.
final class Laying {

    private final Session session;
    private final Document head;
    private final Stock next;

    /// @param next as it is to lie
    Laying(Session session, Document head, Stock next) {
        this.session = session;
        this.head = head;
        this.next = next;
    }

    /// The writes of all other buckets; the head's own shift goes into its edit.
    List<Fragment> fragments(List<Shift> shifts, Edit headEdit) {
        var fragments = new ArrayList<Fragment>();
        for (var shift : shifts) {
            if (shift.bucket() == 0) {
                shift(headEdit, shift);
            } else {
                var key = Keys.bucket(next.variant(), next.location(), shift.bucket());
                var edit = new Edit(session.name(INVENTORY), key);
                shift(edit, shift);
                fragments.add(edit.or(Rank.STOCK, _ -> Refusal.stale(head.subject())));
            }
        }
        return fragments;
    }

    private void shift(Edit edit, Shift shift) {
        edit.add("on_hand", shift.units())
                .add("reserved", 0)
                .add("available", shift.units())
                .set(new Attributes().number("laid", head.nextRevision().version()));
        if (next.buckets().get(shift.bucket()).shut()) {
            edit.set(new Attributes().text(StockItems.SHUT, "owing"));
        } else {
            edit.remove(StockItems.SHUT);
        }
        if (shift.units() < 0) {
            edit.when("#available = :seen").value(":seen", shift.seen());
        } else if (shift.after() >= 0 && !next.backorderable()) {
            edit.when("attribute_not_exists(#available) OR #available >= :owed")
                    .value(":owed", -shift.units());
        }
    }

    /// The number of a movement is that of its count among all saves.
    Fragment movement(StockEvent.Adjusted adjusted) {
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
