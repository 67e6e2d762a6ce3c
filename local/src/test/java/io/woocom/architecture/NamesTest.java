package io.woocom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.woocom.architecture.Conditions.have;
import static io.woocom.architecture.Conditions.unless;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.CODE_AND_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.names.MugManager;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Things are called what the merchant calls them, and stand where one looks for them.
class NamesTest {

    private static final ArchRule SAYING_NAMES =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Impl|Service|Manager|Helper|Utils?|Dto|Entity|UseCase|Port)");

    private static final ArchRule INTRODUCED_PACKAGES =
            classes().should(have("a package that says what it is for", NamesTest::silence));

    @Test
    void no_name_says_only_what_kind_of_class_it_is() {
        Guard.that(SAYING_NAMES).holdsFor(CODE_AND_TESTS).bites(MugManager.class);
    }

    @Test
    void every_package_says_what_it_is_for_and_knows_no_null() {
        Guard.that(INTRODUCED_PACKAGES).holdsFor(CODE).bites(MugManager.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.woocom.domain.shared",
                "io.woocom.domain.catalog",
                "io.woocom.domain.inventory",
                "io.woocom.domain.pricing",
                "io.woocom.domain.cart",
                "io.woocom.domain.ordering",
                "io.woocom.domain.payment",
                "io.woocom.domain.customer",
                "io.woocom.domain.listing",
                "io.woocom.domain.history",
                "io.woocom.domain.store",
                "io.woocom.adapters.dynamodb",
                "io.woocom.adapters.json",
                "io.woocom.adapters.wire",
                "io.woocom.functions.manifest",
                "io.woocom.local.."
            })
    void no_layer_that_a_rule_names_is_empty(String layer) {
        var inside = PackageMatcher.of(layer);

        assertThat(CODE).anyMatch(any -> inside.matches(any.getPackageName()));
    }

    @Test
    void there_are_ports_use_cases_aggregates_and_events_to_hold_rules_against() {
        assertThat(CODE).anyMatch(Roles.arePorts()).anyMatch(Roles.areUseCases());
        assertThat(Roles.aggregates(CODE))
                .extracting(JavaClass::getSimpleName)
                .contains("Product", "Category", "Stock", "Cart", "Order", "Store");
        assertThat(Roles.events(CODE))
                .extracting(JavaClass::getSimpleName)
                .contains("ProductEvent", "StockEvent", "CartEvent", "OrderEvent");
    }

    private static Stream<String> silence(JavaClass any) {
        return unless(
                any.getPackage().tryGetPackageInfo().stream()
                        .anyMatch(info -> info.isAnnotatedWith(NullMarked.class)),
                "stands in a package without a word");
    }
}
