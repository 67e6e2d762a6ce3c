package io.woocom.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The classes that the rules are held against. The patterns match the offenders' packages too,
/// which repeat the shop's below their own.
final class Shop {

    static final String DOMAIN = "io.woocom..domain..";
    static final String ADAPTERS = "io.woocom..adapters..";
    static final String FUNCTIONS = "io.woocom..functions..";
    static final String LOCAL = "io.woocom..local..";

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .importPackages(
                            "io.woocom.domain",
                            "io.woocom.adapters",
                            "io.woocom.functions",
                            "io.woocom.local");

    /// What runs.
    static final JavaClasses CODE = ALL.that(DescribedPredicate.not(areTests()));

    /// What runs, with the tests, fakes and contracts that come with it.
    static final JavaClasses CODE_AND_TESTS = ALL;

    private Shop() {}

    static boolean isTest(JavaClass any) {
        return any.getSource()
                .map(source -> source.getUri().toString())
                .filter(place -> place.contains("/test-classes/") || place.contains("-tests.jar!"))
                .isPresent();
    }

    private static DescribedPredicate<JavaClass> areTests() {
        return DescribedPredicate.describe("are tests", Shop::isTest);
    }
}
