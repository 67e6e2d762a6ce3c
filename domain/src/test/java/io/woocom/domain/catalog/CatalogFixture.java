package io.woocom.domain.catalog;

import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

/// A catalogue in memory with everything that staff can do to it.
final class CatalogFixture {

    final SettableClock clock = new SettableClock();
    final Memory memory = new Memory(clock);
    final Products products = new InMemoryProducts(memory);
    final Categories categories = new InMemoryCategories(memory);

    private final CountingIds ids = new CountingIds();
    private final ImmediateRetries retries = new ImmediateRetries();

    final CreateProduct createProduct = new CreateProduct(products, categories, ids, clock);
    final EditProduct editProduct = new EditProduct(products, categories, retries, clock);
    final ArchiveProduct archiveProduct = new ArchiveProduct(products, categories, retries, clock);
    final AddVariant addVariant = new AddVariant(products, categories, retries, clock);
    final EditVariant editVariant = new EditVariant(products, categories, retries, clock);
    final ArchiveVariant archiveVariant = new ArchiveVariant(editVariant);
    final CreateCategory createCategory = new CreateCategory(categories, ids);
    final EditCategory editCategory = new EditCategory(categories, retries, clock);
}
