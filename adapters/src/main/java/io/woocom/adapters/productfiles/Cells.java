package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row being understood: its cells by column, and everything that is wrong with them. A cell of a
/// column that the file does not have is empty.
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{0,15}([.,][0-9]{0,10})?");
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(Price.MOST_MINOR_UNITS);

    private final Header header;
    private final Row row;
    private final Understanding understanding;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Cells(Header header, Row row, Understanding understanding) {
        this.header = header;
        this.row = row;
        this.understanding = understanding;
    }

    int line() {
        return row.line();
    }

    Header header() {
        return header;
    }

    Understanding understanding() {
        return understanding;
    }

    boolean has(String column) {
        return header.has(column);
    }

    String text(String column) {
        return Characters.text(header.cell(row, column));
    }

    Optional<String> given(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// A text of at most so many characters.
    String text(String column, int most) {
        var text = text(column);
        if (text.length() > most) {
            refuse(column, "too_long", "at most " + most + " characters");
            return text.substring(0, most);
        }
        return text;
    }

    Optional<Sku> sku(String column) {
        var text = given(column);
        if (text.filter(sku -> !Sku.isValid(sku)).isPresent()) {
            refuse(column, "invalid", "a sku has 1 to 128 visible characters");
            return Optional.empty();
        }
        return text.map(Sku::new);
    }

    /// Yes or no, in any of the ways these are written; no if empty.
    boolean flag(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> true;
            case "", "0", "false", "no" -> false;
            default -> {
                refuse(column, "invalid", "neither 1 nor 0");
                yield false;
            }
        };
    }

    boolean flag(String column, boolean ifEmpty) {
        return text(column).isEmpty() ? ifEmpty : flag(column);
    }

    Optional<BigDecimal> number(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            refuse(column, "not_a_number", "not a number: " + shown(text));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /// An amount in the store's currency: exact, not negative, with no more decimals than the
    /// currency has. A comma may stand for the point where it cannot be one for thousands.
    Optional<Money> money(String column) {
        var number = number(column);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var digits = Math.max(0, understanding.currency().getDefaultFractionDigits());
        var minor = number.get().movePointRight(digits).stripTrailingZeros();
        if (minor.signum() < 0) {
            refuse(column, "negative", "nothing costs less than nothing");
        } else if (minor.scale() > 0 || (text(column).indexOf(',') >= 0 && digits > 2)) {
            refuse(
                    column,
                    "too_precise",
                    "prices in " + understanding.currency() + " have " + digits + " decimals");
        } else if (minor.compareTo(MOST_MONEY) > 0) {
            refuse(column, "too_large", "no price is that high");
        } else {
            return Optional.of(new Money(minor.longValueExact(), understanding.currency()));
        }
        return Optional.empty();
    }

    void refuse(String column, String code, String detail) {
        problems.add(Remark.onCell(line(), title(column), code, detail));
    }

    void remark(String column, String code, String detail) {
        remarks.add(Remark.onCell(line(), title(column), code, detail));
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /// The one refusal of the row: its first trouble, the others told beside it.
    Remark refusal() {
        var first = problems.getFirst();
        var others = new StringBuilder(first.detail());
        problems.stream()
                .skip(1)
                .forEach(other ->
                        others.append("; ")
                                .append(other.column().orElse(""))
                                .append(": ")
                                .append(other.detail()));
        return Remark.onCell(line(), first.column().orElse(""), first.code(), others.toString());
    }

    private String title(String column) {
        var place = header.index().get(column);
        return place == null ? column : header.titles().get(place);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
