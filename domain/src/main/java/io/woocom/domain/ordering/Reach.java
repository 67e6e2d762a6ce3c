package io.woocom.domain.ordering;

import static java.util.Comparator.comparingInt;

import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.inventory.GatherStock;
import io.woocom.domain.inventory.Take;
import java.util.List;

/// How many buckets one write reaches, and what is done for an order whose goods lie in more: units
/// are laid together, variant by variant, beginning with the most scattered one. With at most 80
/// lines every order fits in the end.
final class Reach {

    /// A DynamoDB transaction holds 100 actions. Order, contact, cart and claim are four of them,
    /// the use of a coupon four more: its note, its share, and the marks of e-mail and customer.
    private static final int MOST_PLACES = 92;

    private final GatherStock gatherStock;

    Reach(GatherStock gatherStock) {
        this.gatherStock = gatherStock;
    }

    private record Scattered(CartQuote.Line line, int places) {}

    /// @return whether anything was moved, so that the stock has to be read again
    boolean gather(CartQuote quote) {
        var lines =
                quote.lines().stream()
                        .map(line -> new Scattered(line, places(line)))
                        .sorted(comparingInt(Scattered::places).reversed())
                        .toList();
        var all = lines.stream().mapToInt(Scattered::places).sum();
        var moved = false;
        for (var scattered : lines) {
            if (all > MOST_PLACES && scattered.places > 1) {
                var line = scattered.line.line();
                gatherStock.gather(line.variant(), line.quantity().value());
                all -= scattered.places - 1;
                moved = true;
            }
        }
        return moved;
    }

    private static int places(CartQuote.Line line) {
        var takes = line.stock().plan(line.line().quantity().value(), 0).orElse(List.of());
        return (int) takes.stream().map(Take::bucket).distinct().count();
    }
}
