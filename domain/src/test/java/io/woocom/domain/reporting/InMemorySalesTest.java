package io.woocom.domain.reporting;

final class InMemorySalesTest implements SalesContract {

    private final InMemorySales sales = new InMemorySales();

    @Override
    public Sales sales() {
        return sales;
    }
}
