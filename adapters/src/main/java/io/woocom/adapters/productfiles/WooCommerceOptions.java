package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Product;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// By what the variations of a product of WooCommerce differ.
final class WooCommerceOptions {

    private WooCommerceOptions() {}

    /// The attributes that a variation names, by the keys of attributes; their values in the order
    /// of the product's row.
    static Map<String, Product.Option> of(
            Map<String, WooCommerceAttributes.Values> attributes, List<Cells> variations) {
        var options = new LinkedHashMap<String, Product.Option>();
        var own = new LinkedHashMap<String, Set<String>>();
        attributes.keySet().forEach(name -> own.put(name, new LinkedHashSet<>()));
        var named = new LinkedHashMap<String, WooCommerceAttributes.Values>();
        for (var variation : variations) {
            WooCommerceAttributes.of(variation)
                    .forEach((name, values) -> {
                        named.putIfAbsent(name, values);
                        own.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                                .addAll(values.values());
                    });
        }
        own.forEach((name, values) -> {
            var first = Optional.ofNullable(attributes.get(name));
            var title = first.or(() -> Optional.ofNullable(named.get(name)));
            if (named.containsKey(name) && title.isPresent()) {
                var all = new LinkedHashSet<String>();
                first.ifPresent(listed -> all.addAll(listed.values()));
                all.addAll(values);
                options.put(name, new Product.Option(title.get().name(), List.copyOf(all)));
            }
        });
        return options;
    }
}
