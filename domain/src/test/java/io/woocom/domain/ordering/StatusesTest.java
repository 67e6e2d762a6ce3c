package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.OrderExamples.NONE;
import static io.woocom.domain.ordering.OrderExamples.TOTAL;
import static io.woocom.domain.ordering.OrderExamples.line;
import static io.woocom.domain.ordering.OrderExamples.payment;
import static io.woocom.domain.ordering.OrderExamples.usd;
import static io.woocom.domain.ordering.PaymentStates.AUTHORIZED;
import static io.woocom.domain.ordering.PaymentStates.CREATED;
import static io.woocom.domain.ordering.PaymentStates.FAILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.payment.Payment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The axes of an order that are computed, and the number people call it by.
class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED,         NOT_PAID",
        "PROCESSING,      NOT_PAID",
        "UNKNOWN,         NOT_PAID",
        "REQUIRES_ACTION, REQUIRES_ACTION",
        "EXPECTED,        NOT_PAID",
        "AUTHORIZED,      AUTHORIZED",
        "CAPTURED,        PAID",
        "FAILED,          FAILED",
        "VOIDED,          VOIDED",
        "EXPIRED,         EXPIRED",
    })
    void one_attempt_says_what_is_paid(PaymentStates attempt, PaymentStatus status) {
        assertThat(of(attempt.attempt(1))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "10000,     0, PAID",
        " 9999,     0, PARTIALLY_PAID",
        "10001,     0, PAID",
        "10000,     1, PARTIALLY_REFUNDED",
        "10000, 10000, REFUNDED",
        " 5000,  5000, REFUNDED",
        "10001,     1, PAID",
    })
    void money_taken_and_given_back_says_more_than_any_attempt(
            long captured, long refunded, PaymentStatus status) {
        var paid = captured(1, captured, refunded);

        assertThat(of(paid)).isEqualTo(status);
        assertThat(of(paid, FAILED.attempt(2))).isEqualTo(status);
        assertThat(of(paid, AUTHORIZED.attempt(2))).isEqualTo(status);
    }

    @Test
    void several_parts_make_a_whole() {
        assertThat(of(captured(1, 4_000, 0), captured(2, 6_000, 0))).isEqualTo(PaymentStatus.PAID);
        assertThat(of(captured(1, 4_000, 0), captured(2, 5_999, 0)))
                .isEqualTo(PaymentStatus.PARTIALLY_PAID);
    }

    @Test
    void an_order_paid_twice_whose_surplus_went_back_is_paid() {
        assertThat(of(captured(1, 10_000, 0), captured(2, 10_000, 10_000)))
                .isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void the_latest_attempt_speaks_where_there_is_no_money() {
        assertThat(of(FAILED.attempt(1), CREATED.attempt(2))).isEqualTo(PaymentStatus.NOT_PAID);
        assertThat(of(AUTHORIZED.attempt(1), FAILED.attempt(2)))
                .isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(of()).isEqualTo(PaymentStatus.NOT_PAID);
    }

    @Test
    void what_costs_nothing_is_paid() {
        assertThat(PaymentStatus.of(NONE, List.of())).isEqualTo(PaymentStatus.PAID);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 4, 0, 0, 0, UNFULFILLED",
        "true, 4, 0, 1, 0, PARTIALLY_FULFILLED",
        "true, 4, 0, 4, 0, FULFILLED",
        "true, 4, 1, 3, 0, FULFILLED",
        "true, 4, 4, 0, 0, UNFULFILLED",
        "true, 4, 0, 4, 1, FULFILLED",
        "true, 4, 0, 4, 4, RETURNED",
    })
    void the_lines_say_what_has_left_the_house(
            boolean ships,
            int units,
            int cancelled,
            int shipped,
            int returned,
            FulfillmentStatus status) {
        assertThat(FulfillmentStatus.of(List.of(line(ships, units, cancelled, shipped, returned))))
                .isEqualTo(status);
    }

    @Test
    void what_is_not_shipped_does_not_keep_the_rest_from_being_fulfilled() {
        assertThat(FulfillmentStatus.of(List.of(line(true, 2, 0, 2, 0), line(false, 1, 0, 0, 0))))
                .isEqualTo(FulfillmentStatus.FULFILLED);
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0", "0,-1,0", "3,2,0", "0,5,0", "0,2,3", "0,0,-1"})
    void the_units_of_a_line_add_up(int cancelled, int shipped, int returned) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(true, 4, cancelled, shipped, returned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ-M2X-9TD",
                "7kq-m2x-9td",
                "7KQM2X9TD",
                " 7KQ-M2X-9TD ",
                "7-K-Q-M-2-X-9-T-D"
            })
    void an_order_number_is_read_as_people_type_it(String typed) {
        assertThat(OrderNumber.read(typed)).contains(new OrderNumber("7KQM2X9TD"));
    }

    @Test
    void letters_that_look_like_digits_are_read_as_those() {
        assertThat(OrderNumber.read("OIL-oil-ABC")).contains(new OrderNumber("011011ABC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ-M2X-9T", "7KQ-M2X-9TDD", "7KQ-M2X-9TU", "7KQ_M2X_9TD"})
    void anything_else_is_no_order_number(String typed) {
        assertThat(OrderNumber.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void an_order_number_is_the_random_end_of_the_orders_id() {
        var id = new OrderId("ord_01JNQ4Z7M8K2V5T9X7KQM2X9TD");

        assertThat(id.number()).hasToString("7KQ-M2X-9TD");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderNumber("7kqm2x9td"));
    }

    private static Payment captured(int number, long captured, long refunded) {
        return payment(number, new Payment.State.Captured(), usd(captured), usd(refunded));
    }

    private static PaymentStatus of(Payment... payments) {
        return PaymentStatus.of(TOTAL, List.of(payments));
    }
}
