package io.woocom.domain.reporting;

final class InMemoryShelvesTest implements ShelvesContract {

    private final InMemoryShelves shelves = new InMemoryShelves();

    @Override
    public Shelves shelves() {
        return shelves;
    }
}
