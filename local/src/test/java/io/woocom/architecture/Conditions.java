package io.woocom.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// Conditions in words: what is wrong with a class, if anything.
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> have(
            String description, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass any, ConditionEvents events) {
                complaints
                        .apply(any)
                        .forEach(complaint ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                any, any.getName() + " " + complaint)));
            }
        };
    }

    static Stream<String> unless(boolean fine, String complaint) {
        return fine ? Stream.empty() : Stream.of(complaint);
    }
}
