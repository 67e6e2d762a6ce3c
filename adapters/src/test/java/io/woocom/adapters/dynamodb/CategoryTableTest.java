package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.CategoriesContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class CategoryTableTest implements CategoriesContract {

    private final Categories categories =
            DynamoDb.categories(Engine.session(new SettableClock(), Tables.CATALOG));

    @Override
    public Categories categories() {
        return categories;
    }
}
