package io.woocom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.woocom.architecture.Conditions.have;
import static io.woocom.architecture.Conditions.unless;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.CODE_AND_TESTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.domain.one.Ledgers;
import io.woocom.architecture.offenders.domain.one.LedgersContract;
import io.woocom.architecture.offenders.domain.one.OpenToAll;
import io.woocom.architecture.offenders.domain.one.SaysTwoThings;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the domain asks of the world, and what the world may ask of it.
class PortsTest {

    /// Debts, to be paid and struck off: these are tried through the import as a whole, and have
    /// neither a fake nor a contract of their own yet.
    private static final Set<String> STILL_WITHOUT =
            Set.of(
                    "io.woocom.domain.importing.Chunks",
                    "io.woocom.domain.importing.EarlierFiles",
                    "io.woocom.domain.importing.Imports");

    private static final DescribedPredicate<JavaClass> PORTS =
            DescribedPredicate.describe(
                    "are ports of the domain",
                    any ->
                            Roles.isPort(any)
                                    && !Shop.isTest(any)
                                    && !STILL_WITHOUT.contains(any.getName()));

    private static final ArchRule A_FAKE_AND_A_CONTRACT =
            classes()
                    .that(DescribedPredicate.or(PORTS, areNamed(Ledgers.class)))
                    .should(have("a contract that a fake of the domain's keeps", PortsTest::lacks));

    private static final ArchRule FINAL_USE_CASES =
            classes().that(Roles.areUseCases()).should().haveModifier(JavaModifier.FINAL);

    private static final ArchRule ONE_VERB =
            classes()
                    .that(Roles.areUseCases())
                    .should(have("one public method, whatever it is given", PortsTest::verbs));

    @Test
    void every_port_has_a_contract_that_a_fake_in_memory_keeps() {
        Guard.that(A_FAKE_AND_A_CONTRACT).holdsFor(CODE_AND_TESTS).bites(Ledgers.class);
        Guard.that(A_FAKE_AND_A_CONTRACT).bites(Ledgers.class, LedgersContract.class);
    }

    @Test
    void a_use_case_is_final() {
        Guard.that(FINAL_USE_CASES).holdsFor(CODE).bites(OpenToAll.class);
    }

    @Test
    void a_use_case_is_one_verb() {
        Guard.that(ONE_VERB).holdsFor(CODE).bites(SaysTwoThings.class);
    }

    /// Sub types as they were imported: the fake is one of the port's own, and so is the test that
    /// runs the contract.
    private static Stream<String> lacks(JavaClass port) {
        var contract =
                port.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .filter(any -> any.getName().equals(port.getName() + "Contract"))
                        .findFirst();
        var kept = contract.filter(any -> any.isInterface() && isKept(any.getAllSubclasses()));
        return Stream.concat(
                unless(hasFake(port), "has no fake in memory"),
                unless(kept.isPresent(), "has no contract that somebody keeps"));
    }

    private static boolean hasFake(JavaClass port) {
        return port.getAllSubclasses().stream()
                .anyMatch(any -> Shop.isTest(any) && !Roles.contextOf(any).isEmpty());
    }

    private static boolean isKept(Set<JavaClass> subclasses) {
        return subclasses.stream()
                .anyMatch(any -> !any.isInterface() && !Roles.contextOf(any).isEmpty());
    }

    private static Stream<String> verbs(JavaClass useCase) {
        var verbs =
                useCase.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(method -> method.getName())
                        .distinct()
                        .sorted()
                        .toList();
        return unless(verbs.size() == 1, "has the public methods " + verbs);
    }

    private static DescribedPredicate<JavaClass> areNamed(Class<?> type) {
        return DescribedPredicate.describe("or the offender", any -> any.isEquivalentTo(type));
    }
}
