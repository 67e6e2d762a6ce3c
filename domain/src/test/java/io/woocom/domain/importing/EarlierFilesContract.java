package io.woocom.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every memory of earlier files promises. It is the same and empty at first.
public interface EarlierFilesContract {

    Ids IDS = new CountingIds(8_000_000);

    EarlierFiles earlier();

    @Test
    default void a_key_stands_for_the_product_that_claimed_it_first() {
        var key = SourceKey.sku(new Sku("Mug"));
        var first = ProductId.next(IDS);

        assertThat(earlier().claim(key, first)).isEqualTo(first);
        assertThat(earlier().claim(key, ProductId.next(IDS))).isEqualTo(first);
        assertThat(earlier().products(List.of(key, SourceKey.id("7"))))
                .isEqualTo(Map.of(key, first));
    }

    @Test
    default void a_sku_a_number_and_a_handle_are_three_keys() {
        var all = List.of(SourceKey.sku(new Sku("7")), SourceKey.id("7"), SourceKey.handle("7"));
        all.forEach(key -> earlier().claim(key, ProductId.next(IDS)));

        assertThat(earlier().products(all).values()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    default void the_last_word_about_a_stock_is_remembered() {
        var variant = VariantId.next(IDS);
        earlier().remember(variant, new FileStock(true, 5, true));
        earlier().remember(variant, FileStock.UNTRACKED);
        var other = VariantId.next(IDS);
        earlier().remember(other, new FileStock(true, 7, true));

        assertThat(earlier().stocks(List.of(variant, other, VariantId.next(IDS))))
                .isEqualTo(
                        Map.of(variant, FileStock.UNTRACKED, other, new FileStock(true, 7, true)));
    }

    @Test
    default void many_are_read_together() {
        var variants = new ArrayList<VariantId>();
        for (var i = 0; i < 150; i++) {
            variants.add(VariantId.next(IDS));
            earlier().remember(variants.getLast(), new FileStock(true, i, false));
        }

        assertThat(earlier().stocks(variants)).hasSize(150);
    }
}
