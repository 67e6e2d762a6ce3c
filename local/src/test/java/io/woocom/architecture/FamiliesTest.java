package io.woocom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.woocom.architecture.Conditions.have;
import static io.woocom.architecture.Conditions.unless;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.domain.one.AnyoneMayAddEvent;
import io.woocom.architecture.offenders.domain.one.GoesWrong;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Events and refusals are families that are known whole, so that a switch over them is complete.
class FamiliesTest {

    private static final ArchRule SEALED_EVENTS =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .haveSimpleNameEndingWith("Event")
                    .should(have("a sealed family of nested records", FamiliesTest::openness));

    /// {@link Repeated} is no refusal: what was asked for had been done.
    private static final ArchRule ONLY_REFUSALS =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .and()
                    .areAssignableTo(Throwable.class)
                    .should()
                    .beAssignableTo(Refusal.class)
                    .orShould(be(Repeated.class));

    @Test
    void events_are_sealed_families_of_records() {
        Guard.that(SEALED_EVENTS).holdsFor(CODE).bites(AnyoneMayAddEvent.class);
    }

    @Test
    void whatever_a_saved_change_tells_is_such_a_family() {
        assertThat(Roles.events(CODE))
                .isNotEmpty()
                .allMatch(family -> openness(family).findAny().isEmpty());
    }

    @Test
    void the_domain_refuses_in_its_one_sealed_family() {
        assertThat(Refusal.class).isSealed();
        Guard.that(ONLY_REFUSALS).holdsFor(CODE).bites(GoesWrong.class);
    }

    private static Stream<String> openness(JavaClass family) {
        var type = family.reflect();
        if (!type.isInterface() || !type.isSealed()) {
            return Stream.of("is no sealed interface");
        }
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(each ->
                        unless(
                                each.isRecord() && type.equals(each.getDeclaringClass()),
                                "has the member " + each + ", which is no record of its own"));
    }

    private static ArchCondition<JavaClass> be(Class<?> type) {
        return ArchCondition.from(
                describe("be " + type.getSimpleName(), any -> any.isEquivalentTo(type)));
    }
}
