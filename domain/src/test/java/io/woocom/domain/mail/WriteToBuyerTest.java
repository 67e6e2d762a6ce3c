package io.woocom.domain.mail;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.ordering.InMemoryOrders;
import io.woocom.domain.ordering.InMemoryPlacements;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.store.InMemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteToBuyerTest {

    private final Memory memory = new Memory(new SettableClock());
    private final InMemoryOrders orders = new InMemoryOrders(memory);
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final Placements placements =
            new InMemoryPlacements(memory, orders, carts, new InMemoryStocks(memory));
    private final InMemoryStores stores = new InMemoryStores();
    private final InMemoryMailer mailer = new InMemoryMailer();
    private final InMemoryPosted posted = new InMemoryPosted();
    private final WriteToBuyer write = writing(mailer);

    @BeforeEach
    void open() {
        stores.save(aStore().build());
    }

    @Test
    void a_letter_is_sent_once_however_often_it_is_asked_for() {
        var order = placed();
        for (var i = 0; i < 2; i++) {
            write.write(asked(order, Occasion.ORDER_PLACED, "evt_1"));
        }
        write.write(asked(order, Occasion.ORDER_SHIPPED, "evt_2"));
        assertThat(mailer.delivered()).extracting(Mail::key).containsExactly("evt_1", "evt_2");
    }

    @Test
    void a_letter_that_could_not_be_sent_is_sent_when_asked_for_again() {
        var order = placed();
        var broken =
                writing(_ -> {
                    throw new IllegalStateException("the post office is shut");
                });
        var request = asked(order, Occasion.ORDER_PLACED, "evt_1");
        assertThatThrownBy(() -> broken.write(request)).isInstanceOf(IllegalStateException.class);
        write.write(request);
        assertThat(mailer.delivered()).hasSize(1);
    }

    @Test
    void an_order_that_is_not_there_is_written_about_to_nobody() {
        write.write(asked(anOrder().placed().state(), Occasion.ORDER_ACCESS, "evt_1"));
        assertThat(mailer.delivered()).isEmpty();
    }

    @Test
    void nobody_is_told_that_all_is_paid_before_it_is() {
        write.write(asked(placed(), Occasion.ORDER_PAID, "evt_1"));
        assertThat(mailer.delivered()).isEmpty();
    }

    @Test
    void nobody_is_asked_to_pay_an_order_that_has_ended() {
        var order = placed();
        placements.withdraw(order.cancel(CancelReason.CUSTOMER, MORNING), order.takes());
        write.write(asked(order, Occasion.PAYMENT_DECLINED, "evt_1"));
        write.write(asked(order, Occasion.ORDER_PLACED, "evt_2"));
        write.write(asked(order, Occasion.ORDER_CANCELLED, "evt_3"));
        assertThat(mailer.delivered()).extracting(Mail::key).containsExactly("evt_3");
    }

    private WriteToBuyer writing(Mailer sending) {
        return new WriteToBuyer(orders, stores, new PlainWording(), sending, posted);
    }

    private static WriteToBuyer.Request asked(Order order, Occasion occasion, String key) {
        return new WriteToBuyer.Request(order.id(), Letter.of(key, occasion));
    }

    private Order placed() {
        var cart = carts.save(aCart().opened());
        var outcome = placements.place(anOrder().from(cart).placement());
        return ((Placements.Outcome.Placed) outcome).order();
    }
}
