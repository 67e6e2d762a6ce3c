package io.woocom.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of a command: words, options with a value (`--port 8080` or `--port=8080`), and
/// flags (`--empty`).
public final class Options {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Options() {}

    /// @throws Mistake for an option that is in neither set
    public static Options parse(List<String> arguments, Set<String> valued, Set<String> flags)
            throws Mistake {
        var options = new Options();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options.take(rest.next(), rest, valued, flags);
        }
        return options;
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    private void take(
            String argument, Iterator<String> rest, Set<String> valued, Set<String> allowed)
            throws Mistake {
        var equals = argument.indexOf('=');
        var name = equals < 0 ? argument : argument.substring(0, equals);
        if (!argument.startsWith("-")) {
            words.add(argument);
        } else if (allowed.contains(argument)) {
            flags.add(argument);
        } else if (!valued.contains(name)) {
            throw Mistake.usage("no option " + name);
        } else if (equals < 0 && !rest.hasNext()) {
            throw Mistake.usage(name + " needs a value");
        } else {
            values.put(name, equals < 0 ? rest.next() : argument.substring(equals + 1));
        }
    }
}
