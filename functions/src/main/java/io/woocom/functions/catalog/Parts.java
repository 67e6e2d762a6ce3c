package io.woocom.functions.catalog;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The parts that products, variants and categories are written with.
final class Parts {

    private static final int MOST_METADATA = 50;

    private Parts() {}

    static Optional<Slug> slug(Fields fields) {
        return fields.optional("slug")
                .text(200, Slug::isValid, Slug::new, "lower-case letters, digits, - and _");
    }

    /// A reference. A text of another form names nothing.
    static <T> Function<Field, Optional<T>> id(String prefix, Function<String, T> form) {
        return field -> {
            var text = field.text(1, 100);
            return text.filter(id -> !Ids.fits(prefix, id)).isPresent()
                    ? field.fault("not_allowed", "this does not exist")
                    : text.map(form);
        };
    }

    static Optional<Media> media(Field field) {
        return field.object()
                .flatMap(media -> {
                    var url =
                            media.required("url")
                                    .text(
                                            2_048,
                                            Parts::isPicture,
                                            text -> text,
                                            "http, https or a path");
                    var alt = media.optional("alt").text(0, 500);
                    return url.map(address -> new Media(address, alt.orElse("")));
                });
    }

    static Optional<Product.Option> option(Field field) {
        return field.object()
                .flatMap(option -> {
                    var name = option.required("name").text(1, 100);
                    var values = option.required("values").set(1, 100, value -> value.text(1, 100));
                    return name.flatMap(text -> values.map(all -> new Product.Option(text, all)));
                });
    }

    static Optional<Product.Attribute> attribute(Field field) {
        return field.object()
                .flatMap(attribute -> {
                    var name = attribute.required("name").text(1, 100);
                    var values =
                            attribute.required("values").list(1, 100, value -> value.text(1, 500));
                    var visible = attribute.optional("visible").flag().orElse(true);
                    return name.flatMap(
                            text -> values.map(all -> new Product.Attribute(text, all, visible)));
                });
    }

    static Optional<Map<String, Optional<String>>> metadata(Fields fields) {
        return fields.optional("metadata").texts(MOST_METADATA, value -> value.prose(5_000));
    }

    /// Keys with `null` go, absent ones stay.
    static Map<String, String> merged(
            Map<String, String> present, Optional<Map<String, Optional<String>>> patch) {
        var merged = new LinkedHashMap<>(present);
        patch.orElse(Map.of())
                .forEach((key, value) ->
                        value.ifPresentOrElse(
                                text -> merged.put(key, text), () -> merged.remove(key)));
        if (patch.isPresent() && merged.size() > MOST_METADATA) {
            throw Refusal.invalid("too_long", "/metadata", "at most " + MOST_METADATA + " keys");
        }
        return merged;
    }

    static Patch<String> webAddress(Field field) {
        return field.patch(
                field.text(2_000, Parts::isWebAddress, text -> text, "an http or https address"));
    }

    private static boolean isPicture(String text) {
        return isWebAddress(text)
                || (text.startsWith("/") && !text.startsWith("//") && parsed(text).isPresent());
    }

    private static boolean isWebAddress(String text) {
        return parsed(text)
                .filter(uri -> uri.getHost() != null)
                .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                .isPresent();
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
