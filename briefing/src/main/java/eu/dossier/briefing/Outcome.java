package eu.dossier.briefing;

import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;

/** What became of one case. Either all documents that were asked for exist, or none. */
public sealed interface Outcome {

    /**
     * What was found on the way.
     *
     * @return errors, warnings and notes, by their place in the case file
     */
    List<Diagnostic> diagnostics();

    /**
     * All is there.
     *
     * @param caseId the case's own reference; letters, digits, dots and hyphens
     * @param products the documents, in the order in which they were ordered
     * @param records for each audience what it got and what not, to keep beside the documents and not to send with them
     * @param diagnostics warnings and notes
     */
    record Rendered(String caseId, List<Product> products, List<ReleaseRecord> records, List<Diagnostic> diagnostics)
            implements Outcome {
        public Rendered {
            records = List.copyOf(records);
            products = List.copyOf(products);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * The case has errors.
     *
     * @param diagnostics at least one of them is an error
     */
    record Faulty(List<Diagnostic> diagnostics) implements Outcome {
        public Faulty {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * The case is sound, but a document would say what its audience may not know, or is not ready to be final.
     *
     * @param caseId the case's own reference
     * @param diagnostics among them why, as errors: {@code D6…}, see {@code docs/release.md}
     */
    record Refused(String caseId, List<Diagnostic> diagnostics) implements Outcome {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
