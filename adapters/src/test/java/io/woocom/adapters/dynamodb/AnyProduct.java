package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.dynamodb.Showing.Shown;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.ListedPrices;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Products that nobody would think of: every field present or absent, any text that fits.
final class AnyProduct {

    private static final String LETTERS = "abcXYZ 019-_.,äß漢字😀\"'\\/{}\n";

    private final Random random;

    AnyProduct(long seed) {
        random = new Random(seed);
    }

    Product product() {
        var logged = random.nextInt(9);
        return new Product(
                new ProductId("prod_" + id()),
                content(),
                instant(),
                instant(),
                new Revision(1 + random.nextInt(9), logged + random.nextInt(3), logged));
    }

    Shown shown() {
        var product = product();
        var availability =
                product.content().variants().stream()
                        .collect(toMap(Variant::id, _ -> availability(), (first, _) -> first));
        var listing = new Listing(product, availability, many(() -> new CategoryId("cat_" + id())));
        return new Shown(
                listing,
                new ListedPrices(many(() -> random.nextLong(9_999)), maybe(this::instant)));
    }

    private Product.Content content() {
        return new Product.Content(
                any(ProductType.values()),
                any(ProductStatus.values()),
                new Slug("slug-" + random.nextInt(999)),
                text(),
                maybe(this::text),
                maybe(this::text),
                many(() -> new CategoryId("cat_" + id())),
                many(this::text),
                many(() -> new Media(text(), text())),
                many(() -> new Product.Option(text(), many(this::text))),
                many(this::variant),
                many(() -> new Product.Attribute(text(), many(this::text), random.nextBoolean())),
                many(() -> new ProductId("prod_" + id())),
                maybe(() -> new Product.External(text(), maybe(this::text), maybe(this::price))),
                pairs());
    }

    private Variant variant() {
        return new Variant(
                new VariantId("var_" + id()),
                new Sku("S" + random.nextInt(9_999)),
                maybe(this::text),
                text(),
                pairs(),
                many(this::price),
                TaxCategory.STANDARD,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(9_999)) : OptionalInt.empty(),
                maybe(() ->
                        new Variant.Dimensions(
                                random.nextInt(99), random.nextInt(99), random.nextInt(99))),
                pairs(),
                random.nextBoolean());
    }

    private Price price() {
        var currency = any(new String[] {"USD", "JPY", "KWD"});
        Supplier<Money> money =
                () -> Money.of(random.nextLong(Price.MOST_MINOR_UNITS + 1), currency);
        return new Price(
                ChannelId.DEFAULT,
                money.get(),
                maybe(() ->
                        new Price.Sale(money.get(), maybe(this::instant), maybe(this::instant))),
                maybe(money));
    }

    private Availability availability() {
        return new Availability(
                random.nextBoolean(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(99)) : OptionalInt.empty(),
                random.nextBoolean());
    }

    private Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        many(this::text).forEach(name -> pairs.put(name, text()));
        return pairs;
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(1L << 33), random.nextInt(1_000_000_000));
    }

    private String id() {
        return "%026d".formatted(random.nextInt(Integer.MAX_VALUE));
    }

    private String text() {
        var text = new StringBuilder();
        var letters = LETTERS.codePoints().toArray();
        for (var i = 0; i <= random.nextInt(12); i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('x').toString();
    }

    private <T> Optional<T> maybe(Supplier<T> some) {
        return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }

    private <T> List<T> many(Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(4)).toList();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
