package io.woocom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.woocom.architecture.Conditions.have;
import static io.woocom.architecture.Conditions.unless;
import static io.woocom.architecture.Shop.ADAPTERS;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.CODE_AND_TESTS;
import static io.woocom.architecture.Shop.FUNCTIONS;
import static io.woocom.architecture.Shop.LOCAL;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.adapters.dynamodb.CallsAHandler;
import io.woocom.architecture.offenders.adapters.dynamodb.OpensItsParts;
import io.woocom.architecture.offenders.adapters.dynamodb.SavesCartAndOrder;
import io.woocom.architecture.offenders.adapters.dynamodb.ShowsItself;
import io.woocom.architecture.offenders.adapters.json.KnowsTheQueue;
import io.woocom.architecture.offenders.adapters.sqs.KnowsTheTable;
import io.woocom.architecture.offenders.functions.GoesVirtual;
import io.woocom.architecture.offenders.functions.MayBeExtended;
import io.woocom.architecture.offenders.functions.RunsLocally;
import io.woocom.domain.ordering.Placements;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Adapters know the domain, functions know both, and nobody knows them.
class EdgesTest {

    private static final ArchRule ADAPTERS_KNOW_NO_FUNCTION =
            noClasses()
                    .that()
                    .resideInAPackage(ADAPTERS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FUNCTIONS, LOCAL);

    private static final ArchRule FUNCTIONS_KNOW_NO_MACHINE =
            noClasses()
                    .that()
                    .resideInAPackage(FUNCTIONS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(LOCAL);

    private static final String JSON = "io.woocom..adapters.json..";
    private static final String WIRE = "io.woocom..adapters.wire..";

    /// `json` reads and writes text, `wire` is what events look like outside: languages that the
    /// technologies speak, no technologies.
    private static final ArchRule ADAPTERS_KNOW_NO_OTHER =
            slices().matching("io.woocom..adapters.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAnyPackage(JSON, WIRE));

    private static final ArchRule JSON_KNOWS_NO_ADAPTER =
            noClasses()
                    .that()
                    .resideInAPackage(JSON)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ADAPTERS).and(not(resideInAPackage(JSON))));

    /// The sandbox provider is a provider whole, with a ledger of its own and a page to act on; it
    /// is made by whoever offers it, as a real provider's adapter would be.
    private static final Set<String> SHOWN_WHOLE =
            Set.of("io.woocom.adapters.payments.SandboxProvider");

    private static final ArchRule HIDDEN_IMPLEMENTATIONS =
            classes()
                    .that()
                    .resideInAPackage(ADAPTERS)
                    .and()
                    .arePublic()
                    .and()
                    .areNotInterfaces()
                    .should(have("no port to implement", EdgesTest::implemented));

    private static final ArchRule CLOSED_DOORS =
            classes()
                    .that()
                    .resideInAPackage(ADAPTERS)
                    .and()
                    .arePublic()
                    .and()
                    .areNotInterfaces()
                    .should(have("no room for sub classes", EdgesTest::openness));

    /// The one exception: placing an order and its inverse are one write over the tables of three
    /// contexts, through the one port that says so.
    private static final ArchRule ONE_CONTEXT_EACH =
            classes()
                    .that()
                    .resideInAPackage("io.woocom..adapters.dynamodb..")
                    .and()
                    .areNotAssignableTo(Placements.class)
                    .should(have("one context's aggregates at most", EdgesTest::mixed));

    private static final String LAMBDA = "com.amazonaws.services.lambda.runtime.";

    private static final ArchRule FINAL_HANDLERS =
            classes()
                    .that()
                    .implement(LAMBDA + "RequestHandler")
                    .or()
                    .implement(LAMBDA + "RequestStreamHandler")
                    .should()
                    .haveModifier(JavaModifier.FINAL);

    /// A virtual thread keeps its carrier while it waits for a class to be loaded or initialised
    /// (JEP 491, "Future work"). On two cores two of them are enough to stop a process for good,
    /// and a starting shop and a starting function do little else than load classes.
    private static final ArchRule NO_VIRTUAL_THREAD =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe("it makes virtual threads", EdgesTest::makesVirtualThreads));

    @Test
    void adapters_know_no_function() {
        Guard.that(ADAPTERS_KNOW_NO_FUNCTION).holdsFor(CODE).bites(CallsAHandler.class);
    }

    @Test
    void functions_do_not_know_on_which_machine_they_run() {
        Guard.that(FUNCTIONS_KNOW_NO_MACHINE).holdsFor(CODE).bites(RunsLocally.class);
    }

    @Test
    void adapters_do_not_know_each_other() {
        Guard.that(ADAPTERS_KNOW_NO_OTHER)
                .holdsFor(CODE)
                .bites(KnowsTheTable.class, ShowsItself.class);
        Guard.that(JSON_KNOWS_NO_ADAPTER).holdsFor(CODE).bites(KnowsTheQueue.class);
    }

    @Test
    void what_implements_a_port_is_not_shown() {
        Guard.that(HIDDEN_IMPLEMENTATIONS).holdsFor(CODE).bites(ShowsItself.class);
    }

    @Test
    void what_an_adapter_shows_is_not_to_be_extended() {
        Guard.that(CLOSED_DOORS).holdsFor(CODE).bites(OpensItsParts.class);
    }

    @Test
    void a_table_holds_one_contexts_things_and_only_placements_joins_them() {
        Guard.that(ONE_CONTEXT_EACH).holdsFor(CODE).bites(SavesCartAndOrder.class);
    }

    @Test
    void nobody_makes_virtual_threads() {
        Guard.that(NO_VIRTUAL_THREAD).holdsFor(CODE_AND_TESTS).bites(GoesVirtual.class);
    }

    @Test
    void handlers_are_final() {
        Guard.that(FINAL_HANDLERS).holdsFor(CODE).bites(MayBeExtended.class);
    }

    private static boolean makesVirtualThreads(JavaAccess<?> call) {
        return call.getTarget().getName().toLowerCase(Locale.ROOT).contains("virtual");
    }

    private static Stream<String> implemented(JavaClass any) {
        return SHOWN_WHOLE.contains(any.getName())
                ? Stream.empty()
                : any.getAllRawInterfaces().stream()
                        .filter(Roles::isPort)
                        .map(port -> "is public and implements " + port.getName());
    }

    private static Stream<String> openness(JavaClass any) {
        return unless(
                any.getModifiers().contains(JavaModifier.FINAL) || any.reflect().isSealed(),
                "can be extended by anybody");
    }

    private static Stream<String> mixed(JavaClass any) {
        var contexts =
                any.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .filter(Roles::isAggregate)
                        .map(Roles::contextOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        return unless(contexts.size() <= 1, "writes what belongs to " + contexts);
    }
}
