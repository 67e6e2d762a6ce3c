package io.woocom.domain.catalog;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What each type of product asks of its content.
final class ContentRules {

    private ContentRules() {}

    /// @throws Refusal.Invalid with everything that is wrong
    static void check(Product.Content content) {
        var problems = new ArrayList<Problem>();
        var variants = content.variants();
        if (content.title().isBlank() || content.title().length() > 500) {
            problems.add(Problem.of("too_long", "/title", "a title has 1 to 500 characters"));
        }
        switch (content.type()) {
            case SIMPLE -> {
                var sold = variants.stream().filter(variant -> !variant.archived()).toList();
                if (sold.size() != 1
                        || !sold.getFirst().options().isEmpty()
                        || !content.options().isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "not_allowed",
                                    "/variants",
                                    "a simple product has one variant, no options"));
                }
            }
            case VARIABLE -> checkOptions(content, problems);
            case GROUPED, EXTERNAL -> {
                if (!variants.isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "not_allowed",
                                    "/variants",
                                    "only simple and variable products have any"));
                }
            }
        }
        if (variants.size() > Product.MOST_VARIANTS) {
            problems.add(
                    Problem.of(
                            "too_large",
                            "/variants",
                            "a product has at most " + Product.MOST_VARIANTS + " variants"));
        }
        if (content.type() == ProductType.EXTERNAL != content.external().isPresent()) {
            problems.add(
                    Problem.of(
                            "required",
                            "/external_url",
                            "an external product, and no other, has a link"));
        }
        if (content.type() != ProductType.GROUPED && !content.children().isEmpty()) {
            problems.add(
                    Problem.of("not_allowed", "/children", "only a grouped product has children"));
        }
        var ids = new HashSet<VariantId>();
        var skus = new HashSet<String>();
        for (var i = 0; i < variants.size(); i++) {
            if (!ids.add(variants.get(i).id())) {
                problems.add(
                        Problem.of(
                                "duplicate", "/variants/" + i + "/id", "two variants have one id"));
            }
            if (!skus.add(variants.get(i).sku().key())) {
                problems.add(
                        Problem.of(
                                "duplicate",
                                "/variants/" + i + "/sku",
                                "two variants have one sku"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /// A variant's options are among the product's, each with one of its values. A variant of a
    /// file may leave one open ("any size"); staff name them all, see {@link #requireAllOptions}.
    private static void checkOptions(Product.Content content, List<Problem> problems) {
        var options =
                content.options().stream()
                        .collect(
                                toMap(
                                        Product.Option::name,
                                        Product.Option::values,
                                        (first, _) -> first));
        if (options.size() < content.options().size()) {
            problems.add(Problem.of("duplicate", "/options", "two options have one name"));
        }
        var seen = new HashSet<Map<String, String>>();
        for (var i = 0; i < content.variants().size(); i++) {
            var variant = content.variants().get(i);
            if (variant.archived()) {
                continue;
            }
            var at = "/variants/" + i + "/options";
            variant.options()
                    .forEach((name, value) -> {
                        if (!options.getOrDefault(name, List.of()).contains(value)) {
                            problems.add(
                                    Problem.of(
                                            "not_allowed",
                                            at,
                                            name + " " + value + " is no option of this product"));
                        }
                    });
            if (!seen.add(variant.options())) {
                problems.add(Problem.of("duplicate", at, "two variants have these options"));
            }
        }
    }

    /// A variant that staff write names each option of its product; one whose options they leave
    /// alone stays as it came, also where the product has gained an option since.
    ///
    /// @throws Refusal.Invalid `required` for each variant that leaves one open
    static void requireAllOptions(Product.Content content, List<Variant> before) {
        var names = content.options().stream().map(Product.Option::name).toList();
        var known =
                before.stream().collect(toMap(Variant::id, Variant::options, (first, _) -> first));
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < content.variants().size(); i++) {
            var variant = content.variants().get(i);
            if (!variant.archived()
                    && !variant.options().equals(known.get(variant.id()))
                    && !variant.options().keySet().containsAll(names)) {
                problems.add(
                        Problem.of(
                                "required",
                                "/variants/" + i + "/options",
                                "a variant has a value of each option: "
                                        + String.join(", ", names)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
