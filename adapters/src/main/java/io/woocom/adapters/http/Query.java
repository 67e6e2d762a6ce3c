package io.woocom.adapters.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters behind the `?`, read like {@link Fields}: each at most once, none unknown, all
/// faults at once with the parameter's name as pointer.
public final class Query {

    private final Map<String, List<String>> given;
    private final Faults faults = new Faults();
    private final Set<String> asked = new HashSet<>();

    Query(Map<String, List<String>> given) {
        this.given = given;
    }

    public Optional<String> text(String name, int longest) {
        return single(name)
                .flatMap(text -> {
                    if (text.isBlank()) {
                        return fault("too_short", name, "at least 1 character");
                    }
                    if (text.codePointCount(0, text.length()) > longest) {
                        return fault("too_long", name, "at most " + longest + " characters");
                    }
                    return Texts.isLine(text)
                            ? Optional.of(text)
                            : fault("bad_format", name, "control characters are not possible here");
                });
    }

    public Optional<Long> integer(String name, long least, long most) {
        return single(name)
                .flatMap(text -> {
                    if (!text.matches("-?[0-9]+")) {
                        return fault("wrong_type", name, "an integer");
                    }
                    var digits = text.length() > 19 ? Optional.<Long>empty() : parsed(text);
                    if (text.startsWith("-")
                            || digits.filter(number -> number < least).isPresent()) {
                        return fault("too_small", name, "at least " + least);
                    }
                    return digits.isEmpty() || digits.get() > most
                            ? fault("too_large", name, "at most " + most)
                            : digits;
                });
    }

    public Optional<Boolean> flag(String name) {
        return choice(name, Map.of("true", true, "false", false));
    }

    public <T> Optional<T> choice(String name, Map<String, T> choices) {
        return single(name)
                .flatMap(text ->
                        choices.containsKey(text)
                                ? Optional.ofNullable(choices.get(text))
                                : fault(
                                        "not_allowed",
                                        name,
                                        "one of "
                                                + String.join(
                                                        ", ",
                                                        choices.keySet().stream()
                                                                .sorted()
                                                                .toList())));
    }

    public Optional<Instant> time(String name) {
        return single(name)
                .flatMap(text -> {
                    var time = Texts.time(text);
                    return time.isPresent()
                            ? time
                            : fault("bad_format", name, "a time as RFC 3339 has it");
                });
    }

    /// A day, or the day of a time where a clock stands in this zone.
    public Optional<LocalDate> day(String name, ZoneId zone) {
        return single(name)
                .flatMap(text -> {
                    var day =
                            Texts.day(text)
                                    .or(() ->
                                            Texts.time(text)
                                                    .map(time -> time.atZone(zone).toLocalDate()));
                    return day.isPresent()
                            ? day
                            : fault("bad_format", name, "a day, such as 2026-03-01");
                });
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /// Says that something else is wrong with a parameter.
    public <T> Optional<T> fault(String code, String name, String detail) {
        faults.add(code, "/" + Texts.escaped(name), detail);
        return Optional.empty();
    }

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    public void check() {
        given.keySet().stream()
                .sorted()
                .filter(asked::add)
                .forEach(name -> fault("unknown_field", name, "there is no such parameter"));
        faults.check();
    }

    private Optional<String> single(String name) {
        asked.add(name);
        var values = given.getOrDefault(name, List.of());
        return values.size() > 1
                ? fault("duplicate", name, "this may be given once")
                : values.stream().findFirst();
    }

    private static Optional<Long> parsed(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
