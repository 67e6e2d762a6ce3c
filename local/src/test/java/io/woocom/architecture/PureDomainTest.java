package io.woocom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.woocom.architecture.Shop.CODE;
import static io.woocom.architecture.Shop.DOMAIN;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import io.woocom.architecture.offenders.domain.clock.AsksForATable;
import io.woocom.architecture.offenders.domain.clock.DrawsLots;
import io.woocom.architecture.offenders.domain.clock.LooksAtTheClock;
import io.woocom.architecture.offenders.domain.clock.PassesTheClockOn;
import io.woocom.architecture.offenders.domain.clock.ReadsTheEnvironment;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The domain is the language and itself: no technology, no clock, no chance.
class PureDomainTest {

    private static final ArchRule LANGUAGE_ONLY =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            DOMAIN,
                            "java.lang",
                            "java.util",
                            "java.util.function",
                            "java.util.regex",
                            "java.util.stream",
                            "java.time..",
                            "java.math",
                            "org.jspecify.annotations");

    private static final Set<String> WORLDLY =
            Set.of(
                    "java.lang.System",
                    "java.lang.Runtime",
                    "java.lang.Thread",
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.Timer");

    private static final Map<String, Set<String>> WORLDLY_CALLS =
            Map.of(
                    "java.lang.Math", Set.of("random"),
                    "java.util.UUID", Set.of("randomUUID"),
                    "java.util.Collections", Set.of("shuffle"),
                    "java.util.Locale", Set.of("getDefault"),
                    "java.util.TimeZone", Set.of("getDefault"),
                    "java.time.ZoneId", Set.of("systemDefault"),
                    "java.time.InstantSource", Set.of("system"));

    private static final ArchRule NO_CLOCK_NO_CHANCE =
            noClasses()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "the target is the clock, chance or the machine",
                                    PureDomainTest::isWorldly));

    @Test
    void depends_on_the_language_alone() {
        Guard.that(LANGUAGE_ONLY).holdsFor(CODE).bites(AsksForATable.class);
    }

    @Test
    void is_told_the_time_and_new_identities_and_knows_nothing_of_the_machine() {
        Guard.that(NO_CLOCK_NO_CHANCE).holdsFor(CODE).bites(LooksAtTheClock.class);
        Guard.that(NO_CLOCK_NO_CHANCE).bites(DrawsLots.class);
        Guard.that(NO_CLOCK_NO_CHANCE).bites(PassesTheClockOn.class);
        Guard.that(NO_CLOCK_NO_CHANCE).bites(ReadsTheEnvironment.class);
    }

    private static boolean isWorldly(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return WORLDLY.contains(owner)
                || WORLDLY_CALLS.getOrDefault(owner, Set.of()).contains(name)
                || (owner.startsWith("java.time.")
                        && (name.equals("now") || owner.equals("java.time.Clock")));
    }
}
