package io.woocom.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTemplateTest {

    /// Otherwise a sort of many templates fails, or ends in any order.
    @Test
    void templates_of_several_lengths_have_one_order() {
        var prefix = PathTemplate.parse("/a");
        var literal = PathTemplate.parse("/a/b");
        var parameter = PathTemplate.parse("/a/{x}");

        assertThat(prefix).isLessThan(literal);
        assertThat(literal).isLessThan(parameter);
        assertThat(prefix).isLessThan(parameter);
    }
}
