package io.woocom.local.gateway;

import io.woocom.functions.manifest.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which route a request takes: the most specific one of its method, otherwise `$default`.
final class RouteTable {

    /// A route and the name of the function behind it.
    record Entry(Route route, String function) {
        PathTemplate template() {
            return PathTemplate.parse(route.path());
        }
    }

    /// @param parameters decoded
    record Match(Route route, String function, Map<String, String> parameters) {}

    private record Line(Entry entry, PathTemplate template) {
        Optional<Match> match(String path) {
            return template.match(path)
                    .map(parameters -> new Match(entry.route, entry.function, parameters));
        }
    }

    private final List<Line> lines;
    private final Optional<Match> otherwise;

    RouteTable(List<Entry> entries) {
        lines =
                entries.stream()
                        .filter(entry -> !isDefault(entry))
                        .map(entry -> new Line(entry, entry.template()))
                        .sorted(Comparator.comparing(Line::template))
                        .toList();
        otherwise =
                entries.stream()
                        .filter(RouteTable::isDefault)
                        .findFirst()
                        .map(entry -> new Match(entry.route, entry.function, Map.of()));
    }

    /// @throws IllegalArgumentException if the path is not well encoded
    Optional<Match> find(String method, String path) {
        for (var line : lines) {
            var match =
                    line.entry.route().method().equals(method)
                            ? line.match(path)
                            : Optional.<Match>empty();
            if (match.isPresent()) {
                return match;
            }
        }
        return otherwise;
    }

    private static boolean isDefault(Entry entry) {
        return entry.route.path().equals(Route.DEFAULT);
    }
}
