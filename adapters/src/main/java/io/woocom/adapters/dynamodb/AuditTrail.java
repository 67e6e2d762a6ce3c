package io.woocom.adapters.dynamodb;

import io.woocom.adapters.json.Json;
import io.woocom.domain.audit.Actor;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.webhook.EndpointId;
import java.util.Optional;

/// The entry that follows from one write of an aggregate, from its images in the table's stream.
final class AuditTrail {

    /// Of an item that stands for an aggregate which is no more.
    static final String REMOVED = "removed";

    /// Beside the body: what the write of a version says of itself where the body does not show it.
    static final String SAID = "said";

    private AuditTrail() {}

    /// None for a write that nobody put a mark on, and for one by the shop itself that changed
    /// nothing but its own bookkeeping.
    ///
    /// @param before empty for a new item
    static Optional<AuditEntry> entry(Item before, Item after) {
        var mark = after.findMap(AuditItems.MARK);
        var old = before.findMap(AuditItems.MARK).map(AuditItems::id);
        if (mark.isEmpty() || mark.map(AuditItems::id).equals(old)) {
            return Optional.empty();
        }
        var doing = AuditItems.doing(mark.get());
        var kind = kind(after.text("subject"));
        var verb = verb(before, after);
        var byShop = doing.actor().kind() == Actor.Kind.SYSTEM;
        var changes = new ItemChanges(Disclosure.of(kind, byShop));
        changes.between(
                before.findMap("body").orElse(ItemChanges.NOTHING),
                after.findMap("body").orElse(ItemChanges.NOTHING));
        after.findMap(SAID)
                .filter(said -> said.number("version") == after.number("version"))
                .ifPresent(said -> changes.between(said.map("before"), said.map("after")));
        if (byShop && verb.equals("changed") && changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AuditEntry(
                        AuditItems.id(mark.get()),
                        mark.get().time("at"),
                        doing,
                        kind + "." + verb,
                        new AuditEntry.Subject(kind, after.text("subject")),
                        new AuditEntry.Difference(
                                Json.write(changes.before()), Json.write(changes.after())),
                        changes.undisclosed()));
    }

    private static String verb(Item before, Item after) {
        if (after.flag(REMOVED)) {
            return "removed";
        }
        return before.isEmpty() ? "created" : "changed";
    }

    private static String kind(String subject) {
        return switch (subject.substring(0, subject.indexOf('_') + 1)) {
            case ProductId.PREFIX -> "product";
            case CategoryId.PREFIX -> "category";
            case CouponId.PREFIX -> "coupon";
            case VariantId.PREFIX -> "stock";
            case OrderId.PREFIX -> "order";
            case CustomerId.PREFIX -> "customer";
            case EndpointId.PREFIX -> "webhook_endpoint";
            case ImportId.PREFIX -> "import";
            default -> subject;
        };
    }
}
