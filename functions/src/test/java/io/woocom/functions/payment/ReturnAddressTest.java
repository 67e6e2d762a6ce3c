package io.woocom.functions.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReturnAddressTest {

    private static final URI SHOP = URI.create("https://shop.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/orders/1?a=b#c",
                "https://SHOP.example",
                "https://shop.example:8443/",
                "https://www.shop.example/"
            })
    void the_shops_own_site_is_fine(String url) {
        assertThat(ReturnAddress.within(SHOP, url)).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/orders/1",
                "//evil.example",
                "https:///evil.example",
                "https:evil.example",
                "https://evil.example/",
                "https://shop.example.evil.example/",
                "https://notshop.example/",
                "https://shop.example@evil.example/",
                "https://user@shop.example/",
                "http://shop.example/",
                "javascript:alert(1)",
                "data:text/html,hi",
                "https://shop.example\\@evil.example/",
                "https://shop.example/\r\nSet-Cookie: a=b"
            })
    void anything_else_is_not(String url) {
        assertThat(ReturnAddress.within(SHOP, url)).isEmpty();
    }

    @Test
    void on_a_laptop_another_port_of_the_same_machine_is_fine() {
        var local = URI.create("http://localhost:8080");
        assertThat(ReturnAddress.within(local, "http://127.0.0.1:3000/back")).isPresent();
        assertThat(ReturnAddress.within(local, "http://192.168.0.7/")).isEmpty();
    }
}
