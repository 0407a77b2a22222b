package eu.dossier.conformance.architecture;

import static eu.dossier.conformance.architecture.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A class is made ready by the first thread that uses it, and others wait for that thread. Two classes that need each other
 * for this, first used by two threads, would wait forever; work is spread over threads from the first case on.
 */
class FirstUseTest {

    private static final String HOUSE = "eu.dossier";

    @Test
    void noClassesWaitForEachOther() {
        Map<JavaClass, Set<JavaClass>> needs = new HashMap<>();
        CLASSES.forEach(clazz -> needs.put(clazz, needs(clazz)));
        Set<String> circles = new TreeSet<>();
        needs.forEach((clazz, first) -> {
            if (reachable(first, needs).contains(clazz)) {
                circles.add(clazz.getName());
            }
        });
        assertThat(circles).isEmpty();
        assertThat(needs.values()).filteredOn(needed -> needed.size() > 2).hasSizeGreaterThan(10);
    }

    private static Set<JavaClass> reachable(Set<JavaClass> from, Map<JavaClass, Set<JavaClass>> needs) {
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** The classes of the house that have to be ready before a class is: by what its static initializer calls, however far. */
    private static Set<JavaClass> needs(JavaClass clazz) {
        Set<JavaClass> needed = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        clazz.getStaticInitializer().ifPresent(open::add);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                    note(clazz, access, needed);
                    called(access).ifPresent(open::add);
                }
            }
        }
        return needed;
    }

    private static void note(JavaClass clazz, JavaAccess<?> access, Set<JavaClass> needed) {
        JavaClass owner = access.getTargetOwner();
        boolean uses = member(access)
                .filter(member -> member instanceof JavaConstructor
                        || member.getModifiers().contains(JavaModifier.STATIC))
                .isPresent();
        if (uses && owner != clazz && owner.getName().startsWith(HOUSE)) {
            needed.add(owner);
        }
    }

    private static Optional<? extends JavaMember> member(JavaAccess<?> access) {
        return access.getTarget().resolveMember();
    }

    private static Optional<? extends JavaCodeUnit> called(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                        && access.getTargetOwner().getName().startsWith(HOUSE)
                ? target.resolveMember()
                : Optional.empty();
    }
}
