package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The columns that each format is known by, under one name whichever of its headers is used.
///
/// Sources: WooCommerce's product CSV schema, and the help page "Using CSV files to import and
/// export products" of Shopify, whose headers changed in 2024 (`Handle` became `URL handle`).
///
/// `Attribute N global` and `Attribute N default` are known and have no effect: attributes belong
/// to each product here, and no variant is chosen before the shopper chooses one.
final class Columns {

    private static final Set<String> WOOCOMMERCE =
            Set.of(
                    "id",
                    "type",
                    "sku",
                    "gtin, upc, ean, or isbn",
                    "name",
                    "published",
                    "visibility in catalog",
                    "short description",
                    "description",
                    "date sale price starts",
                    "date sale price ends",
                    "tax status",
                    "tax class",
                    "in stock?",
                    "stock",
                    "backorders allowed?",
                    "sale price",
                    "regular price",
                    "categories",
                    "tags",
                    "images",
                    "parent",
                    "grouped products",
                    "external url",
                    "button text",
                    "position");

    /// Metadata that WordPress and WooCommerce keep for themselves and that mean nothing elsewhere:
    /// locks on the editor, old addresses, page templates, pictures by their numbers there, and
    /// what stands in columns of its own. Every other key is the merchant's, underscore or not.
    private static final String WORDPRESS_OWN =
            "_edit_last|_edit_lock|_wp_old_slug|_wp_old_date|_wp_page_template|_thumbnail_id"
                    + "|_product_image_gallery|_product_attributes|_default_attributes"
                    + "|_product_version|_wc_average_rating|_wc_rating_count|_wc_review_count"
                    + "|_sku|_price|_regular_price|_sale_price|_stock|_stock_status";

    private static final Pattern WOOCOMMERCE_MORE =
            Pattern.compile(
                    "attribute [0-9]{1,3} (name|value\\(s\\)|visible)|meta: (?!("
                            + WORDPRESS_OWN
                            + ")$).+"
                            + "|weight \\((kg|g|lbs|oz)\\)|(length|width|height) \\((mm|cm|m|in|yd)\\)");

    private static final Map<String, String> SHOPIFY = shopify();

    private static Map<String, String> shopify() {
        var names = new HashMap<String, String>();
        for (var same :
                new String[][] {
                    {"handle", "url handle"},
                    {"title"},
                    {"body (html)", "description"},
                    {"vendor"},
                    {"product category"},
                    {"type"},
                    {"tags"},
                    {"published", "published on online store"},
                    {"status"},
                    {"option1 name"},
                    {"option1 value"},
                    {"option2 name"},
                    {"option2 value"},
                    {"option3 name"},
                    {"option3 value"},
                    {"variant sku", "sku"},
                    {"variant grams", "weight value (grams)"},
                    {"variant inventory tracker", "inventory tracker"},
                    {"variant inventory qty", "inventory quantity"},
                    {"variant inventory policy", "continue selling when out of stock"},
                    {"variant price", "price"},
                    {"variant compare at price", "compare-at price"},
                    {"variant requires shipping", "requires shipping"},
                    {"variant taxable", "charge tax"},
                    {"variant barcode", "barcode"},
                    {"image src", "product image url"},
                    {"image position"},
                    {"image alt text"},
                    {"variant image", "variant image url"},
                    {"gift card"},
                    {"seo title"},
                    {"seo description"},
                }) {
            for (var name : same) {
                names.put(name, same[0]);
            }
        }
        return Map.copyOf(names);
    }

    private Columns() {}

    /// Case, outer white space and doubled spaces do not tell columns apart.
    static String normalised(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The one name of a known column.
    static Optional<String> known(FileFormat format, String header) {
        var name = normalised(header);
        return switch (format) {
            case WOOCOMMERCE ->
                    WOOCOMMERCE.contains(name) || WOOCOMMERCE_MORE.matcher(name).matches()
                            ? Optional.of(name)
                            : Optional.empty();
            case SHOPIFY -> Optional.ofNullable(SHOPIFY.get(name));
        };
    }
}
