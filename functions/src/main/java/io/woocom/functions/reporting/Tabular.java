package io.woocom.functions.reporting;

import io.woocom.adapters.csv.Csv;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Query;
import io.woocom.adapters.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers a list as JSON, or the same rows as a table where the caller asks for one: by `format`,
/// or by the first media type it accepts.
///
/// @param name of the file that a browser saves
/// @param columns the members of each row
record Tabular(String name, List<String> columns) {

    /// To be asked before the query is checked.
    static boolean wanted(Request request, Query query) {
        return query.choice("format", Map.of("csv", true, "json", false))
                .orElseGet(() -> accepts(request.header("accept")));
    }

    Answer answer(boolean table, Answer json, List<Map<String, @Nullable Object>> rows) {
        if (!table) {
            return json.with("Vary", "Accept");
        }
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "text/csv; charset=utf-8; header=present");
        headers.put("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        headers.put("Vary", "Accept");
        Optional.ofNullable(json.headers().get("Link"))
                .ifPresent(next -> headers.put("Link", next));
        return new Answer(json.status(), headers, Csv.of(columns, rows));
    }

    private static boolean accepts(Optional<String> header) {
        return header.map(text -> text.toLowerCase(Locale.ROOT).strip())
                .filter(text -> text.startsWith("text/csv"))
                .isPresent();
    }
}
