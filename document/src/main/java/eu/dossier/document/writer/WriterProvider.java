package eu.dossier.document.writer;

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
}
