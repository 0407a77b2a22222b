package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.Doc;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the format's own descriptions give as an example, the reader takes. */
class DocExamplesTest {

    private static final Binder.Settings ALONE =
            new Binder.Settings(Locale.ROOT, Optional.empty(), false, new AtomicLong());

    private record Documented(String name, Shape shape, Doc doc) {}

    private static List<Documented> documented() {
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        collect(RecordShape.root(), types);
        List<Documented> all = new ArrayList<>();
        for (Class<? extends Record> type : types) {
            Doc own = type.getAnnotation(Doc.class);
            assertThat(own).as(type.getSimpleName() + " has a description").isNotNull();
            all.add(new Documented(type.getSimpleName(), new Shape.Whole(type), own));
            for (Field field : RecordShape.of(type).fields()) {
                all.add(new Documented(type.getSimpleName() + "." + field.key(), field.shape(), field.doc()));
            }
        }
        return all;
    }

    private static void collect(RecordShape shape, Set<Class<? extends Record>> types) {
        if (types.add(shape.type())) {
            shape.fields().forEach(field -> collect(field.shape(), types));
        }
    }

    private static void collect(Shape shape, Set<Class<? extends Record>> types) {
        switch (shape) {
            case Shape.Whole whole -> collect(whole.fields(), types);
            case Shape.Many many -> collect(many.element(), types);
            case Shape.Keyed keyed -> collect(keyed.value(), types);
            case Shape.Leaf leaf -> {}
            case Shape.Choice choice -> {}
            case Shape.Reference reference -> {}
            case Shape.Words words -> {}
        }
    }

    @TestFactory
    List<DynamicTest> isTaken() {
        return documented().stream()
                .filter(each -> !each.doc().example().isEmpty())
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> assertTaken(each)))
                .toList();
    }

    private static void assertTaken(Documented documented) {
        SourceText source = new SourceText("example.yaml", documented.doc().example());
        Findings findings = new Findings(source);
        Node node = YamlTree.parse(source, findings);

        Object bound = new Binder(findings, ALONE).bind(documented.shape(), node, Place.NONE);
        assertThat(findings.inOrder()).isEmpty();
        assertThat(bound).isNotNull();
    }

    @Test
    void everyDescriptionIsASentence() {
        assertThat(documented())
                .hasSizeGreaterThan(350)
                .allSatisfy(
                        each -> assertThat(each.doc().value()).as(each.name()).matches("(?s)[A-Z].*\\."));
    }
}
