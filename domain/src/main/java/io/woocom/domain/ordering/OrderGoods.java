package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// The goods of an order: what became of the units of its lines, where its goods are held, and what
/// a command moved so far.
record OrderGoods(List<OrderLine> lines, List<Take> takes, Placements.Goods moved) {

    OrderGoods {
        lines = List.copyOf(lines);
        takes = List.copyOf(takes);
    }

    OrderGoods(List<OrderLine> lines, List<Take> takes) {
        this(lines, takes, Placements.Goods.NONE);
    }

    /// The lines that a request names, in its order.
    ///
    /// @throws Refusal.Invalid for lines that are not of this order or named twice
    static List<OrderLine> named(List<OrderLine> lines, List<UnitsOfLine> wanted) {
        var problems = new ArrayList<Problem>();
        var found = new ArrayList<OrderLine>();
        var seen = new HashSet<>();
        for (var i = 0; i < wanted.size(); i++) {
            var id = wanted.get(i).line();
            var pointer = "/lines/" + i + "/line_id";
            var line = lines.stream().filter(one -> one.id().equals(id)).findFirst();
            line.ifPresentOrElse(
                    found::add,
                    () ->
                            problems.add(
                                    Problem.of("not_allowed", pointer, "no line of this order")));
            if (!seen.add(id)) {
                problems.add(Problem.of("duplicate", pointer, "this line stands here twice"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return found;
    }

    /// These units leave the house.
    ///
    /// @throws Refusal.Conflict `conflict` if fewer wait to be shipped
    OrderGoods ship(List<UnitsOfLine> parcel) {
        var next = this;
        var named = named(lines, parcel);
        for (var i = 0; i < parcel.size(); i++) {
            var units = parcel.get(i).quantity();
            var line = named.get(i);
            if (units > line.units().waiting()) {
                throw tooMany(line, line.units().waiting(), "wait to be shipped");
            }
            next = next.withUnits(line, had -> had.ship(units)).leave(line.variant(), units, true);
        }
        return next;
    }

    /// These units came home.
    ///
    /// @throws Refusal.Conflict `conflict` if fewer are out
    OrderGoods comeHome(List<Return.Line> parcel) {
        var next = this;
        var named = named(lines, parcel.stream().map(Return.Line::units).toList());
        for (var i = 0; i < parcel.size(); i++) {
            var units = parcel.get(i).units().quantity();
            var line = named.get(i);
            var out = line.units().shipped() - line.units().returned();
            if (units > out) {
                throw tooMany(line, out, "are out of the house");
            }
            next = next.withUnits(line, had -> had.comeHome(units));
            if (parcel.get(i).restock()) {
                next = next.restock(line, Math.min(units, next.toRestock(line)));
            }
        }
        return next;
    }

    /// Units that are not wanted any more are for sale again: those that came home and were not put
    /// back yet, then those that have not shipped, then those that are out. What lies on the shelf
    /// already is not put there twice.
    OrderGoods putBack(LineId id, int units) {
        var line = lines.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var had = line.units();
        var home = Math.min(units, Math.max(0, had.returned() - had.restocked()));
        var waiting = Math.min(units - home, had.waiting());
        var back = Math.min(units - waiting, toRestock(line));
        return withUnits(line, was -> was.cancel(waiting))
                .leave(line.variant(), waiting, false)
                .restock(line, back);
    }

    private int toRestock(OrderLine line) {
        var units = line(line).units();
        return units.shipped() - units.restocked();
    }

    private OrderGoods restock(OrderLine line, int units) {
        if (units == 0) {
            return this;
        }
        var back = new HashMap<>(moved.restocked());
        back.merge(line.variant(), units, Integer::sum);
        var next = withUnits(line, was -> was.restock(units));
        return new OrderGoods(
                next.lines, takes, new Placements.Goods(moved.freed(), moved.shipped(), back));
    }

    /// Where the units were taken from: what lay on the shelf ships first, what was promised
    /// without lying there is freed first. Nothing was taken of what is not tracked.
    private OrderGoods leave(VariantId variant, int units, boolean ships) {
        if (units == 0) {
            return this;
        }
        var left = new ArrayList<Take>();
        var gone = new ArrayList<Take>();
        var missing = units;
        for (var take : inOrder(ships)) {
            var some = take.variant().equals(variant) ? Math.min(missing, take.quantity()) : 0;
            missing -= some;
            if (some > 0) {
                gone.add(of(take, some));
            }
            if (some < take.quantity()) {
                left.add(of(take, take.quantity() - some));
            }
        }
        var goods =
                new Placements.Goods(
                        ships ? moved.freed() : longer(moved.freed(), gone),
                        ships ? longer(moved.shipped(), gone) : moved.shipped(),
                        moved.restocked());
        return new OrderGoods(lines, left, goods);
    }

    private List<Take> inOrder(boolean shelvedFirst) {
        var sorted = new ArrayList<Take>();
        takes.stream().filter(take -> take.backordered() != shelvedFirst).forEach(sorted::add);
        takes.stream().filter(take -> take.backordered() == shelvedFirst).forEach(sorted::add);
        return sorted;
    }

    private OrderGoods withUnits(OrderLine line, UnaryOperator<Units> change) {
        var next =
                lines.stream()
                        .map(one ->
                                one.id().equals(line.id())
                                        ? one.with(change.apply(one.units()))
                                        : one)
                        .toList();
        return new OrderGoods(next, takes, moved);
    }

    private OrderLine line(OrderLine like) {
        return lines.stream().filter(one -> one.id().equals(like.id())).findFirst().orElseThrow();
    }

    static Refusal tooMany(OrderLine line, int left, String which) {
        return Refusal.conflict("conflict", "only " + left + " of " + line.sku() + " " + which);
    }

    private static Take of(Take take, int units) {
        return new Take(take.variant(), take.location(), take.bucket(), units, take.backordered());
    }

    private static List<Take> longer(List<Take> list, List<Take> more) {
        var longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
