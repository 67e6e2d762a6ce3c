package io.woocom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// A rule with the offenders that it must notice.
record Guard(ArchRule rule) {

    static Guard that(ArchRule rule) {
        return new Guard(rule);
    }

    /// Fails also where the rule finds nothing to be held against.
    Guard holdsFor(JavaClasses classes) {
        rule.check(classes);
        return this;
    }

    /// The rule names each offender when it sees them alone.
    void bites(Class<?>... offenders) {
        var found =
                rule.allowEmptyShould(true)
                        .evaluate(new ClassFileImporter().importClasses(offenders));
        assertThat(found.getFailureReport().getDetails())
                .as(rule.getDescription())
                .anySatisfy(detail ->
                        assertThat(Stream.of(offenders).map(Class::getSimpleName))
                                .anyMatch(detail::contains));
    }
}
