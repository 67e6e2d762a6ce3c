package io.woocom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.woocom.architecture.Conditions.have;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.DOMAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.domain.one.KnowsTheOther;
import io.woocom.architecture.offenders.domain.other.HoldsACart;
import io.woocom.architecture.offenders.domain.other.KnowsTheOne;
import io.woocom.architecture.offenders.domain.shared.KnowsACart;
import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.ordering.Placements;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each context is a language of its own; between them go ids.
class ContextsTest {

    private static final ArchRule NO_CYCLES =
            slices().matching("io.woocom..domain.(*)..").should().beFreeOfCycles();

    private static final ArchRule SHARED_KNOWS_NONE =
            noClasses()
                    .that()
                    .resideInAPackage("io.woocom..domain.shared..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "belong to a context", ContextsTest::isOfAContext));

    /// Who may look at another context's aggregate, because it is never saved with them. The quote
    /// of a cart and the page of a product are made anew of what they show. A placement is the one
    /// write that spans contexts. An import is a way into the catalogue and has products in hand
    /// between reading and saving them.
    private static final Set<String> ONLOOKERS =
            Set.of(
                    CartQuote.class.getName(),
                    Listing.class.getName(),
                    Placements.class.getName(),
                    "io.woocom.domain.importing.KnownProducts",
                    "io.woocom.domain.importing.Merging",
                    "io.woocom.domain.importing.PutProduct");

    private static final ArchRule IDS_ONLY =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should(have("no field with another context's aggregate", ContextsTest::held));

    @Test
    void contexts_do_not_know_each_other_in_circles() {
        Guard.that(NO_CYCLES).holdsFor(CODE).bites(KnowsTheOther.class, KnowsTheOne.class);
    }

    @Test
    void what_all_share_knows_none_of_them() {
        Guard.that(SHARED_KNOWS_NONE).holdsFor(CODE).bites(KnowsACart.class);
    }

    @Test
    void no_field_holds_another_contexts_aggregate() {
        Guard.that(IDS_ONLY).holdsFor(CODE).bites(HoldsACart.class);
    }

    private static boolean isOfAContext(JavaClass any) {
        var context = Roles.contextOf(any);
        return !context.isEmpty() && !context.equals("shared");
    }

    private static Stream<String> held(JavaClass any) {
        return any.getFields().stream().flatMap(field -> held(any, field));
    }

    private static Stream<String> held(JavaClass any, JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .filter(Roles::isAggregate)
                .filter(aggregate -> !isAtHome(any, aggregate))
                .map(aggregate -> "holds " + aggregate.getName() + " in " + field.getName());
    }

    private static boolean isAtHome(JavaClass any, JavaClass aggregate) {
        return any.getPackageName().equals(aggregate.getPackageName())
                || ONLOOKERS.stream()
                        .anyMatch(name ->
                                any.getName().equals(name) || any.getName().startsWith(name + "$"));
    }
}
