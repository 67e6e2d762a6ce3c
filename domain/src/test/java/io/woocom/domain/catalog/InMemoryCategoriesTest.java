package io.woocom.domain.catalog;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryCategoriesTest implements CategoriesContract {

    private final Categories categories = new InMemoryCategories(new Memory(new SettableClock()));

    @Override
    public Categories categories() {
        return categories;
    }
}
