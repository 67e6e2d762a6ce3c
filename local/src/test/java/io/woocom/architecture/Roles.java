package io.woocom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import io.woocom.domain.shared.Change;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the classes of the domain are told by their looks.
final class Roles {

    private static final String DOMAIN = ".domain.";

    private static final Set<String> NAMES =
            aggregates(Shop.CODE).stream()
                    .map(JavaClass::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private Roles() {}

    /// The package below `domain`: `cart`, `ordering`, `shared`.
    static String contextOf(JavaClass any) {
        var name = any.getPackageName() + ".";
        var start = name.lastIndexOf(DOMAIN) + DOMAIN.length();
        return start < DOMAIN.length() || start >= name.length()
                ? ""
                : name.substring(start, name.indexOf('.', start));
    }

    /// What the domain asks of the world: an interface that others implement.
    static boolean isPort(JavaClass any) {
        return isInDomain(any)
                && any.isInterface()
                && !any.isAnnotation()
                && any.getModifiers().contains(JavaModifier.PUBLIC)
                && !any.reflect().isSealed();
    }

    static DescribedPredicate<JavaClass> arePorts() {
        return describe("are ports", Roles::isPort);
    }

    /// A class that somebody makes with its ports, to ask one thing of it.
    static DescribedPredicate<JavaClass> areUseCases() {
        return describe(
                "are use cases",
                any ->
                        isInDomain(any)
                                && any.isTopLevelClass()
                                && !any.isInterface()
                                && !any.isRecord()
                                && !any.isEnum()
                                && !any.isAssignableTo(Throwable.class)
                                && any.getModifiers().contains(JavaModifier.PUBLIC)
                                && any.getConstructors().stream()
                                        .anyMatch(made ->
                                                made.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    /// What is saved as one: the states that `save` methods take, bare or in a {@link Change}.
    /// Compared by name, since each import has its own picture of a class.
    static boolean isAggregate(JavaClass any) {
        return NAMES.contains(any.getName());
    }

    static Set<JavaClass> aggregates(JavaClasses classes) {
        return saves(classes)
                .map(saved -> changed(saved, 0).orElseGet(saved::toErasure))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a saved {@link Change} tells.
    static Set<JavaClass> events(JavaClasses classes) {
        return saves(classes)
                .flatMap(saved -> changed(saved, 1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<JavaType> saves(JavaClasses classes) {
        return classes.stream()
                .filter(Roles::isPort)
                .flatMap(port -> port.getMethods().stream())
                .filter(method -> method.getName().equals("save"))
                .map(Roles::firstParameter);
    }

    private static JavaType firstParameter(JavaMethod method) {
        return method.getParameters().getFirst().getType();
    }

    private static Optional<JavaClass> changed(JavaType saved, int argument) {
        return saved instanceof JavaParameterizedType change
                        && change.toErasure().isEquivalentTo(Change.class)
                ? Optional.of(change.getActualTypeArguments().get(argument).toErasure())
                : Optional.empty();
    }

    private static boolean isInDomain(JavaClass any) {
        return !contextOf(any).isEmpty() && !any.getSimpleName().equals("package-info");
    }
}
