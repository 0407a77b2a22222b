package eu.dossier.document.writer;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.diagnostic.Warned;
import java.util.List;
import java.util.Optional;

/**
 * What a format module offers to {@link java.util.ServiceLoader}.
 *
 * @param <O> the format's own options: a record whose components are documented with their defaults
 */
public interface WriterProvider<O extends Record> {

    Format format();

    /** The options when nobody asks for others. */
    O defaults();

    /** A writer to keep: making one may be costly, using it is not. */
    Writer create(O options);

    /**
     * The options with one of them changed, as users name it.
     *
     * @throws IllegalArgumentException when the format has no such option or the option no such value; the message is for
     *     the user
     */
    default O with(O options, String name, String value) {
        throw new IllegalArgumentException("files of the format " + format().id() + " have no option " + name);
    }

    /**
     * The options with which documents are put into an organisation's own file.
     *
     * @return nothing when a finding is an error, as for formats that have no such files; and all findings
     */
    default Warned<Optional<O>> framed(O options, HouseTemplate template) {
        return new Warned<>(
                Optional.empty(),
                List.of(Diagnostic.error(
                        "D0889",
                        SourceSpan.ofFile(template.name()),
                        "Files of the format " + format().id() + " are not put into templates.",
                        "Give a template for another format.")));
    }
}
