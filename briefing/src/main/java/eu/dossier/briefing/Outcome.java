package eu.dossier.briefing;

import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;

/** What became of one case. Either all documents that were asked for exist, or none. */
public sealed interface Outcome {

    /** What was found on the way, by place. */
    List<Diagnostic> diagnostics();

    /**
     * All is there.
     *
     * @param caseId the case's own reference; letters, digits, dots and hyphens
     * @param records for each audience what it got and what not, to keep beside the documents and not to send with them
     */
    record Rendered(String caseId, List<Product> products, List<ReleaseRecord> records, List<Diagnostic> diagnostics)
            implements Outcome {
        public Rendered {
            records = List.copyOf(records);
            products = List.copyOf(products);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The case has errors; at least one diagnostic is one. */
    record Faulty(List<Diagnostic> diagnostics) implements Outcome {
        public Faulty {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The case is sound, but a document would say what its audience may not know. */
    record Refused(String caseId, List<Diagnostic> diagnostics) implements Outcome {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
