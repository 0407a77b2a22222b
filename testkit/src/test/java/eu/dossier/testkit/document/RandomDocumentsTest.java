package eu.dossier.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sixty documents of a normal run hold every node in every place that the model has for it. */
class RandomDocumentsTest {

    private static final int SEEDS = 60;

    @Test
    void everyNodeStandsInEveryPlaceThatMayHoldIt() throws ReflectiveOperationException {
        Set<String> wanted = new TreeSet<>();
        places(Document.class, Document.class, wanted);
        for (Class<?> kind : List.of(Block.class, Inline.class)) {
            for (Class<?> holder : kind.getPermittedSubclasses()) {
                places(holder, holder, wanted);
            }
        }
        assertThat(wanted).hasSizeGreaterThan(250).contains("Quote > Table", "Jump > Footnote", "Document > Figure");
        Set<String> found = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            pairs(Document.class, RandomDocuments.of(seed), found);
        }
        assertThat(found).containsAll(wanted);
    }

    /** What the type of a node says that it may hold, looking through rows, cells and items. */
    private static void places(Class<?> holder, Class<?> type, Set<String> wanted) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list && list.getRawType() == List.class) {
                Type element = list.getActualTypeArguments()[0];
                if (element == Block.class || element == Inline.class) {
                    for (Class<?> kind : ((Class<?>) element).getPermittedSubclasses()) {
                        wanted.add(holder.getSimpleName() + " > " + kind.getSimpleName());
                    }
                } else if (element instanceof Class<?> part && part.isRecord()) {
                    places(holder, part, wanted);
                }
            }
        }
    }

    private static void pairs(Class<?> holder, Object node, Set<String> found) throws ReflectiveOperationException {
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() == List.class) {
                for (Object element : (List<?>) component.getAccessor().invoke(node)) {
                    boolean isNode = element instanceof Block || element instanceof Inline;
                    if (isNode) {
                        found.add(holder.getSimpleName() + " > "
                                + element.getClass().getSimpleName());
                    }
                    if (element instanceof Record) {
                        pairs(isNode ? element.getClass() : holder, element, found);
                    }
                }
            }
        }
    }
}
