package io.woocom.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is read from an item is what was written, whatever it was. The seed is the test's argument:
/// one that fails is to be kept.
class CatalogItemsTest {

    static LongStream seeds() {
        return new Random(20_260_302).longs(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_product_comes_back_as_it_went(long seed) {
        var product = new AnyProduct(seed).product();
        var item = document(ProductItems.of(product), product.revision());

        assertThat(ProductItems.read(item)).isEqualTo(product);
        assertThat(ProductItems.read(item).content().metadata().keySet())
                .containsExactlyElementsOf(product.content().metadata().keySet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_page_of_the_shop_comes_back_as_it_went(long seed) {
        var any = new AnyProduct(seed);
        var shown = any.shown();
        var showing =
                new Showing(shown.listing().product().revision().version(), Optional.of(shown));

        assertThat(ListingItems.showing(new Item(ListingItems.of(shown).toMap())))
                .isEqualTo(showing);
        assertThat(ListingItems.read(new Item(ListingItems.of(shown.listing()).toMap())))
                .isEqualTo(shown.listing());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_category_comes_back_as_it_went(long seed) {
        var random = new Random(seed);
        var category =
                new Category(
                        new CategoryId("cat_%026d".formatted(random.nextInt(99))),
                        random.nextBoolean()
                                ? Optional.of(new CategoryId("cat_%026d".formatted(100)))
                                : Optional.empty(),
                        new Slug("slug-" + random.nextInt(99)),
                        "Name " + random.nextInt(),
                        random.nextInt(),
                        random.nextBoolean(),
                        new Revision(1 + random.nextInt(9), 0, 0));

        assertThat(CategoryItems.read(document(CategoryItems.of(category), category.revision())))
                .isEqualTo(category);
    }

    private static Item document(Attributes body, Revision revision) {
        return new Item(
                Map.of(
                        "body", body.toValue(),
                        "version", number(revision.version()),
                        "sequence", number(revision.sequence()),
                        "logged", number(revision.logged())));
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
