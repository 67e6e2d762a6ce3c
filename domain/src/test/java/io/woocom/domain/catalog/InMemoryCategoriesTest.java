package io.woocom.domain.catalog;

class InMemoryCategoriesTest implements CategoriesContract {

    private final Categories categories = new InMemoryCategories();

    @Override
    public Categories categories() {
        return categories;
    }
}
