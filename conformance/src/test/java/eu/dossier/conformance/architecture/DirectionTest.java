package eu.dossier.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static eu.dossier.conformance.architecture.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may import whom. */
class DirectionTest {

    /** Each part of the house, and the other parts that it may see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        eu.dossier.document    |
        eu.dossier.core        | eu.dossier.document
        eu.dossier.templates   | eu.dossier.document eu.dossier.core
        eu.dossier.report.pdf  | eu.dossier.document
        eu.dossier.report.docx | eu.dossier.document
        eu.dossier.report.html | eu.dossier.document
        eu.dossier.briefing    | eu.dossier.document eu.dossier.core eu.dossier.templates
        eu.dossier.cli         | eu.dossier.document eu.dossier.core eu.dossier.templates eu.dossier.briefing
        """)
    void aPartSeesOnlyWhatLiesBelowIt(String part, String below) {
        List<String> allowed = below == null ? List.of() : List.of(below.split(" ", -1));
        Set<String> seen = new TreeSet<>();
        for (JavaClass clazz : CLASSES) {
            if (isIn(clazz, part)) {
                clazz.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith("eu.dossier"))
                        .filter(target -> !isIn(target, part))
                        .filter(target -> allowed.stream().noneMatch(one -> isIn(target, one)))
                        .forEach(target -> seen.add(clazz.getName() + " -> " + target.getName()));
            }
        }
        assertThat(seen).isEmpty();
    }

    /** A library belongs to one part, so that it can be replaced there. */
    @ParameterizedTest
    @CsvSource({
        "org.apache.pdfbox.., eu.dossier.report.pdf..",
        "org.apache.fontbox.., eu.dossier.report.pdf..",
        "org.apache.poi.., eu.dossier.report.docx..",
        "freemarker.., eu.dossier.templates..",
        "picocli.., eu.dossier.cli..",
        "org.snakeyaml.., eu.dossier.core..",
    })
    void aLibraryIsUsedInOnePlace(String library, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackages(place, reader(library))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** The leak check reads finished files back; it may use a library that the writer of the format uses. */
    private static String reader(String library) {
        return library.startsWith("org.apache") ? "eu.dossier.briefing.leak.." : "eu.dossier.none";
    }

    /** Narratives are read in two places: to refuse HTML in a case file, and to print them. */
    @Test
    void narrativesAreReadInTwoPlaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages("eu.dossier.templates.narrative..", "eu.dossier.core.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("eu.dossier.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.dossier.document",
                "eu.dossier.core",
                "eu.dossier.templates",
                "eu.dossier.report.pdf",
                "eu.dossier.report.docx",
                "eu.dossier.report.html",
                "eu.dossier.briefing",
                "eu.dossier.cli"
            })
    void everyPartWasReallySeen(String part) {
        assertThat(CLASSES.stream().filter(clazz -> isIn(clazz, part))).hasSizeGreaterThan(10);
    }

    @Test
    void enoughWasReallySeen() {
        assertThat(CLASSES.size()).isGreaterThan(500);
    }

    private static boolean isIn(JavaClass clazz, String part) {
        return clazz.getPackageName().equals(part) || clazz.getPackageName().startsWith(part + ".");
    }
}
