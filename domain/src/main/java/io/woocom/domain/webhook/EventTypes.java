package io.woocom.domain.webhook;

import java.util.Set;
import java.util.regex.Pattern;

/// The types of events that an endpoint wants: by name (`order.placed`), by what they are about
/// (`order.*`), or all (`*`).
public record EventTypes(Set<String> patterns) {

    public static final int MOST = 50;

    private static final Pattern FORM = Pattern.compile("\\*|[a-z_]+\\.(\\*|[a-z_]+)");

    public EventTypes {
        patterns = Set.copyOf(patterns);
        if (patterns.isEmpty() || patterns.size() > MOST) {
            throw new IllegalArgumentException("an endpoint wants 1 to " + MOST + " types");
        }
        if (!patterns.stream().allMatch(EventTypes::isPattern)) {
            throw new IllegalArgumentException("not all of these are types: " + patterns);
        }
    }

    public static boolean isPattern(String text) {
        return text.length() <= 100 && FORM.matcher(text).matches();
    }

    public boolean include(String type) {
        return patterns.contains("*")
                || patterns.contains(type)
                || patterns.contains(type.substring(0, type.indexOf('.') + 1) + "*");
    }
}
