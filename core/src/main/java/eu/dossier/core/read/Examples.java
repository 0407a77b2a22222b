package eu.dossier.core.read;

import eu.dossier.core.casefile.Doc;
import eu.dossier.core.schema.Constants;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.Shape;

/** What to write, shown. */
final class Examples {

    private Examples() {}

    static String hint(Field field) {
        Doc doc = field.doc();
        if (!doc.example().isEmpty()) {
            return "For example: %s: %s".formatted(field.key(), doc.example());
        }
        if (field.shape() instanceof Shape.Choice choice) {
            return "Write one of: %s.".formatted(String.join(", ", Constants.spellings(choice)));
        }
        return "Add \"%s: ...\".".formatted(field.key());
    }
}
