package io.woocom.adapters.http;

import io.woocom.domain.catalog.Price;
import io.woocom.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One value of a request, to be read as what it should be. Reads as absent where it is missing,
/// `null` or faulty.
public final class Field {

    private final Fields parent;
    private final String pointer;
    private final @Nullable Object value;
    private final boolean given;

    Field(Fields parent, String pointer, @Nullable Object value, boolean given) {
        this.parent = parent;
        this.pointer = pointer;
        this.value = value;
        this.given = given;
    }

    /// It stands in the request, be it as `null`.
    public boolean isGiven() {
        return given;
    }

    public boolean isNull() {
        return given && value == null;
    }

    /// For a value that may be of several types.
    public boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    public String pointer() {
        return pointer;
    }

    /// One line of text with so many characters (Unicode code points), none of them a control
    /// character; not blank unless nothing at all is allowed too.
    public Optional<String> text(int shortest, int longest) {
        return plain(shortest, longest, Texts::isLine);
    }

    /// Text that may have line breaks and tabs.
    public Optional<String> prose(int longest) {
        return plain(0, longest, Texts::isProse);
    }

    /// A text of a certain form.
    public <T> Optional<T> text(
            int longest, Predicate<String> form, Function<String, T> made, String detail) {
        var text = text(1, longest);
        if (text.filter(form.negate()).isPresent()) {
            fault("bad_format", detail);
            return Optional.empty();
        }
        return text.map(made);
    }

    public Optional<Long> integer(long least, long most) {
        if (!(value instanceof Long || value instanceof BigDecimal)) {
            return absentUnlessNull("an integer");
        }
        var exact = value instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
        if (!Texts.isWhole(exact)) {
            return absentUnlessNull("an integer");
        }
        if (exact.compareTo(BigDecimal.valueOf(least)) < 0) {
            return fault("too_small", "at least " + least);
        }
        if (exact.compareTo(BigDecimal.valueOf(most)) > 0) {
            return fault("too_large", "at most " + most);
        }
        return Optional.of(exact.longValueExact());
    }

    public Optional<Boolean> flag() {
        return value instanceof Boolean flag
                ? Optional.of(flag)
                : absentUnlessNull("true or false");
    }

    public <T> Optional<T> choice(Map<String, T> choices) {
        var name = text(1, 100);
        if (name.isPresent() && !choices.containsKey(name.get())) {
            return fault("not_allowed", "one of " + String.join(", ", choices.keySet()));
        }
        return name.flatMap(known -> Optional.ofNullable(choices.get(known)));
    }

    /// RFC 3339 with any offset, in the years 1 to 9999, cut to milliseconds.
    public Optional<Instant> time() {
        return text(1, 40)
                .flatMap(text -> {
                    var time = Texts.time(text);
                    return time.isPresent()
                            ? time
                            : fault("bad_format", "a time as RFC 3339 has it");
                });
    }

    /// Not negative, of so many minor units at most, in any currency of ISO 4217.
    public Optional<Money> money(long most) {
        return object().flatMap(money -> {
            var amount = money.required("amount").integer(0, most);
            var currency = money.required("currency").currency();
            return amount.flatMap(units -> currency.map(code -> new Money(units, code)));
        });
    }

    /// Money in the store's currency.
    public Optional<Money> money(Currency currency) {
        var money = money(Price.MOST_MINOR_UNITS);
        return money.filter(given -> !given.currency().equals(currency)).isPresent()
                ? fault("not_allowed", "the store sells in " + currency)
                : money;
    }

    /// A code of ISO 4217.
    public Optional<Currency> currency() {
        return text(3, Texts::isCurrency, Currency::getInstance, "ISO 4217");
    }

    public Optional<Fields> object() {
        return value instanceof Map<?, ?> members
                ? Optional.of(parent.inside(members, pointer))
                : absentUnlessNull("an object");
    }

    /// A list whose items are read one by one.
    public <T> Optional<List<T>> list(int least, int most, Function<Field, Optional<T>> each) {
        if (!(value instanceof List<?> items)) {
            return absentUnlessNull("a list");
        }
        if (items.size() < least) {
            return fault("too_short", "at least " + least + " items");
        }
        if (items.size() > most) {
            return fault("too_long", "at most " + most + " items");
        }
        var read = new ArrayList<T>();
        for (var i = 0; i < items.size(); i++) {
            var item = new Field(parent, pointer + "/" + i, items.get(i), true);
            if (item.isNull()) {
                item.fault("wrong_type", "null is not possible here");
            }
            each.apply(item).ifPresent(read::add);
        }
        return Optional.of(List.copyOf(read));
    }

    /// A list in which nothing stands twice.
    public <T> Optional<List<T>> set(int least, int most, Function<Field, Optional<T>> each) {
        var seen = new HashSet<T>();
        return list(
                least,
                most,
                item ->
                        each.apply(item)
                                .flatMap(read ->
                                        seen.add(read)
                                                ? Optional.of(read)
                                                : item.fault(
                                                        "duplicate", "this stands here twice")));
    }

    /// What a PATCH says with this field: nothing, a value, or that there is none any more.
    public <T> Patch<T> patch(Optional<T> read) {
        return new Patch<>(given, read);
    }

    /// An object whose names are free, with so many members at most, whose values are texts, or
    /// `null` where that is possible.
    public Optional<Map<String, Optional<String>>> texts(
            int most, Function<Field, Optional<String>> each) {
        if (!(value instanceof Map<?, ?> members)) {
            return absentUnlessNull("an object");
        }
        if (members.size() > most) {
            return fault("too_long", "at most " + most + " members");
        }
        var read = new LinkedHashMap<String, Optional<String>>();
        members.forEach((name, text) -> {
            var member = (String) name;
            var field = new Field(parent, pointer + "/" + Texts.escaped(member), text, true);
            if (member.isBlank() || member.length() > 100 || !Texts.isLine(member)) {
                field.fault("bad_format", "a name has 1 to 100 characters");
            }
            read.put(member, each.apply(field));
        });
        return Optional.of(read);
    }

    /// Says that something else is wrong with this value.
    public <T> Optional<T> fault(String code, String detail) {
        parent.faultsSoFar().add(code, pointer, detail);
        return Optional.empty();
    }

    private Optional<String> plain(int shortest, int longest, Predicate<String> form) {
        if (!(value instanceof String text)) {
            return absentUnlessNull("a text");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            return fault("too_long", "at most " + longest + " characters");
        }
        if (length < shortest || (shortest > 0 && text.isBlank())) {
            return fault("too_short", "at least " + shortest + " characters");
        }
        if (!form.test(text)) {
            return fault("bad_format", "control characters are not possible here");
        }
        return Optional.of(text);
    }

    private <T> Optional<T> absentUnlessNull(String expected) {
        return value == null
                ? Optional.empty()
                : fault("wrong_type", expected + ", not " + Fields.kindOf(value));
    }
}
