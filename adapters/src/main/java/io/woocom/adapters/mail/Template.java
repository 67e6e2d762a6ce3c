package io.woocom.adapters.mail;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text in paragraphs, with names in braces where values go. A paragraph may be `{lines}`, a
/// list, or `{link}`, an address to follow. Values are filled in once: braces in a value stay
/// braces.
record Template(String text) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /// @param link what is followed, and what it is called
    record Values(Map<String, String> texts, List<String> lines, Link link) {}

    record Link(String label, String address) {}

    String line(Map<String, String> texts) {
        return filled(texts, UnaryOperator.identity());
    }

    String plain(Values values) {
        return paragraphs(
                paragraph ->
                        switch (paragraph) {
                            case "{lines}" -> String.join("\n", values.lines());
                            case "{link}" ->
                                    values.link().label() + ":\n" + values.link().address();
                            default ->
                                    new Template(paragraph)
                                            .filled(values.texts(), UnaryOperator.identity());
                        },
                "\n\n");
    }

    String html(Values values) {
        return paragraphs(
                paragraph ->
                        switch (paragraph) {
                            case "{lines}" ->
                                    values.lines().stream()
                                            .map(line -> "<li>" + escaped(line) + "</li>")
                                            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
                            case "{link}" ->
                                    "<p><a href=\"%s\">%s</a></p>"
                                            .formatted(
                                                    escaped(values.link().address()),
                                                    escaped(values.link().label()));
                            default ->
                                    "<p>"
                                            + new Template(escaped(paragraph))
                                                    .filled(values.texts(), Template::escaped)
                                            + "</p>";
                        },
                "\n");
    }

    /// The five characters that mean something in HTML, in text and in quoted attributes.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String paragraphs(UnaryOperator<String> each, String between) {
        return Pattern.compile("\n\n")
                        .splitAsStream(text.strip())
                        .map(each)
                        .collect(Collectors.joining(between))
                + "\n";
    }

    private String filled(Map<String, String> texts, UnaryOperator<String> each) {
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(each.apply(value(texts, found.group(1)))));
    }

    private static String value(Map<String, String> texts, String name) {
        var value = texts.get(name);
        if (value == null) {
            throw new IllegalStateException("a letter names {" + name + "}, which nobody knows");
        }
        return value;
    }
}
