package io.woocom.adapters.http;

import io.woocom.adapters.json.Members;
import io.woocom.domain.shared.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request for a page of a list, and the answer to it. A list is told from others by its path,
/// its filters and, where it is somebody's own, by whose it is.
public final class Listed {

    private static final int USUALLY = 25;
    private static final int MOST = 100;
    private static final int LONGEST_CURSOR = 4_096;
    private static final String LOG = "after";

    private final Request request;
    private final Cursors cursors;
    private final String whose;
    private final String parameter;

    private Listed(Request request, Cursors cursors, String whose, String parameter) {
        this.request = request;
        this.cursors = cursors;
        this.whose = whose;
        this.parameter = parameter;
    }

    public static Listed open(Request request, Cursors cursors) {
        return new Listed(request, cursors, "", "cursor");
    }

    public static Listed ofOwner(Request request, Cursors cursors, String owner) {
        return new Listed(request, cursors, owner, "cursor");
    }

    /// A log: its positions are called `after`, and are the same whatever is filtered.
    public static Listed log(Request request, Cursors cursors) {
        return new Listed(request, cursors, "", LOG);
    }

    /// A position that a log gave, in a request about something else.
    ///
    /// @param path of the log
    /// @throws io.woocom.domain.shared.Refusal.Invalid at `pointer` if that log did not give it
    public static String logPosition(Cursors cursors, String path, String sealed, String pointer) {
        return cursors.open(path + "\n\n", sealed, pointer);
    }

    /// Reads `limit` and the position, and checks the whole query.
    ///
    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    public Page.Request page(Query query) {
        var limit = query.integer("limit", 1, MOST);
        var cursor = query.text(parameter, LONGEST_CURSOR);
        query.check();
        return new Page.Request(
                limit.map(Math::toIntExact).orElse(USUALLY),
                cursor.map(sealed -> cursors.open(list(), sealed, "/" + parameter)));
    }

    public Answer answer(List<?> data, Optional<String> next) {
        return answer(data, next, next.isPresent());
    }

    /// For lists that give a position although nothing more stands there now.
    public Answer answer(List<?> data, Optional<String> next, boolean more) {
        @Nullable String cursor = next.map(position -> cursors.seal(list(), position)).orElse(null);
        var page = Members.of("next_cursor", cursor).and("has_more", more).tree();
        var answer = Answer.ok(Members.of("data", data).and("page", page).tree());
        return cursor != null && more ? answer.with("Link", link(cursor)) : answer;
    }

    private String list() {
        return request.path() + "\n" + whose + "\n" + (parameter.equals(LOG) ? "" : filters());
    }

    private String link(String cursor) {
        var query = new TreeMap<>(request.query());
        query.put(parameter, List.of(cursor));
        return "<" + request.path() + "?" + written(query) + ">; rel=\"next\"";
    }

    private String filters() {
        var query = new TreeMap<>(request.query());
        query.remove(parameter);
        query.remove("limit");
        return written(query);
    }

    private static String written(SortedMap<String, List<String>> query) {
        return query.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
