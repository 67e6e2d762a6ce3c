package io.woocom.functions.catalog;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Reads what a variant costs: `price` is the regular one, the others may be absent. All are in the
/// store's currency.
final class PriceBody {

    private final Fields fields;
    private final Currency currency;
    private final Patch<Money> compareAt;
    private final Patch<Money> sale;
    private final Patch<Instant> from;
    private final Patch<Instant> until;

    PriceBody(Fields fields, Currency currency) {
        this.fields = fields;
        this.currency = currency;
        compareAt = money(fields.nullable("compare_at_price"));
        sale = money(fields.nullable("sale_price"));
        from = time(fields.nullable("sale_starts_at"));
        until = time(fields.nullable("sale_ends_at"));
    }

    /// Empty where something is wrong, which the fields then tell.
    Optional<Price> fresh() {
        var regular = money(fields.required("price")).value();
        var price = regular.map(money -> merged(Price.of(money), money));
        var problems = price.map(made -> problems(made, fields.pointer())).orElse(List.of());
        fields.faults(problems);
        return price.filter(_ -> problems.isEmpty());
    }

    /// A price that came in a file may break the rules of one that staff write: it is looked at
    /// only where they write some of it.
    ///
    /// @throws Refusal.Invalid, when applied, where old and new prices do not go together
    UnaryOperator<List<Price>> edit() {
        var regular = money(fields.optional("price"));
        if (Stream.of(regular, compareAt, sale, from, until).noneMatch(Patch::given)) {
            return UnaryOperator.identity();
        }
        return present -> {
            var old = present.stream().filter(this::isOurs).findFirst();
            var base = regular.value().or(() -> old.map(Price::regular));
            if (base.isEmpty()) {
                return present;
            }
            var next = merged(old.orElseGet(() -> Price.of(base.get())), base.get());
            var problems = problems(next, "");
            if (!problems.isEmpty()) {
                throw Refusal.invalid(problems);
            }
            var all = new ArrayList<>(present);
            all.removeIf(this::isOurs);
            all.addFirst(next);
            return all;
        };
    }

    private boolean isOurs(Price price) {
        return price.isFor(ChannelId.DEFAULT, currency);
    }

    private Price merged(Price present, Money regular) {
        var now = present.sale();
        var reduced =
                sale.over(now.map(Price.Sale::price))
                        .map(price ->
                                new Price.Sale(
                                        price,
                                        from.over(now.flatMap(Price.Sale::from)),
                                        until.over(now.flatMap(Price.Sale::until))));
        return new Price(present.channel(), regular, reduced, compareAt.over(present.compareAt()));
    }

    private static List<Problem> problems(Price price, String at) {
        var problems = new ArrayList<Problem>();
        if (price.sale().filter(low -> low.price().compareTo(price.regular()) >= 0).isPresent()) {
            problems.add(Problem.of("too_large", at + "/sale_price", "a sale is below the price"));
        }
        if (price.compareAt().filter(high -> high.compareTo(price.regular()) < 0).isPresent()) {
            problems.add(Problem.of("too_small", at + "/compare_at_price", "not below the price"));
        }
        if (price.sale().filter(PriceBody::endsEarly).isPresent()) {
            problems.add(
                    Problem.of("too_small", at + "/sale_ends_at", "a sale ends after it starts"));
        }
        return problems;
    }

    private static boolean endsEarly(Price.Sale sale) {
        return sale.from().isPresent()
                && sale.until().filter(end -> !end.isAfter(sale.from().get())).isPresent();
    }

    private Patch<Money> money(Field field) {
        return field.patch(field.money(currency));
    }

    private static Patch<Instant> time(Field field) {
        return field.patch(field.time());
    }
}
