package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.Remark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may stand in a cell: text in UTF-8 that no spreadsheet takes for a formula. A program that
/// writes CSV puts a `'` before a text which begins like one (OWASP's advice, which WooCommerce's
/// exporter follows); that mark is taken off again where the cell is read.
final class Characters {

    private static final Set<String> SENSITIVE =
            Set.of(
                    "name",
                    "title",
                    "sku",
                    "variant sku",
                    "handle",
                    "url handle",
                    "categories",
                    "tags",
                    "option1 value",
                    "option2 value",
                    "option3 value");

    private Characters() {}

    static Optional<Remark> check(int line, List<String> titles, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.indexOf('\uFFFD') >= 0) {
                return of(line, titles.get(i), "bad_encoding", "the cell is not text in UTF-8");
            }
            if (cell.chars().anyMatch(Characters::isControl)) {
                return of(
                        line,
                        titles.get(i),
                        "control_character",
                        "the cell has control characters");
            }
            if (isFormula(titles.get(i), cell.strip())) {
                return of(line, titles.get(i), "formula", "the cell begins like a formula");
            }
        }
        return Optional.empty();
    }

    /// The text of a cell, without the mark before what only looks like a formula.
    static String text(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static boolean isFormula(String title, String cell) {
        if (cell.isEmpty() || cell.charAt(0) == '=') {
            return !cell.isEmpty();
        }
        if (!SENSITIVE.contains(Columns.normalised(title))) {
            return false;
        }
        var sign = cell.charAt(0) == '+' || cell.charAt(0) == '-';
        return cell.charAt(0) == '@'
                || (sign && (cell.length() == 1 || !Character.isDigit(cell.charAt(1))));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static Optional<Remark> of(int line, String title, String code, String detail) {
        return Optional.of(Remark.onCell(line, title, code, detail));
    }
}
