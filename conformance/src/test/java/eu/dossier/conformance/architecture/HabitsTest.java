package eu.dossier.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static eu.dossier.conformance.architecture.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The world has one door, the command line; all else gets what it needs as an argument. */
class HabitsTest {

    private static final String DOOR = "eu.dossier.cli";

    /** Owner and name of what depends on the machine and not on the arguments. */
    private static final Set<String> WORLD = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.System.exit",
            "java.lang.System.getenv",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Instant.now",
            "java.time.InstantSource.system",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.ZoneId.systemDefault",
            "java.time.ZonedDateTime.now",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    /** What the default locale or charset decides: full names with their parameter types. */
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()");

    @Test
    void onlyTheCommandLineSeesTheWorld() {
        Set<String> found = new TreeSet<>();
        for (JavaClass clazz : CLASSES) {
            if (!clazz.getPackageName().startsWith(DOOR)) {
                clazz.getAccessesFromSelf().stream()
                        .filter(access -> WORLD.contains(access.getTargetOwner().getFullName() + "."
                                + access.getTarget().getName()))
                        .map(JavaAccess::getDescription)
                        .forEach(found::add);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noLocaleAndNoCharsetIsLeftToTheMachine() {
        Set<String> found = new TreeSet<>();
        for (JavaClass clazz : CLASSES) {
            clazz.getAccessesFromSelf().stream()
                    .filter(access -> DEFAULTS.contains(access.getTarget().getFullName()))
                    .map(JavaAccess::getDescription)
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nobodyLogs() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(CLASSES);
    }

    @Test
    void exceptionsSayWhatTheyAre() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }
}
