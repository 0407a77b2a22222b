package eu.dossier.templates.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several things in a row: {@code A, B and C}. Keys: {@code list.comma}, {@code list.and}, {@code list.or}; {@code list.space} for sentences. */
final class Lists {

    static final String AND = "and";

    private Lists() {}

    static boolean isForm(String form) {
        return form.equals(AND)
                || form.equals("or")
                || form.equals("commas")
                || form.equals("semicolons")
                || form.equals("spaces");
    }

    /** How many forms there are up to the one that joins: those before it go to every item; 0 where none joins. */
    static int joinedBy(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (isForm(forms.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @param each forms that every item takes by itself: "des Ministeriums und von Anne Weber" */
    static Piece join(Sentences sentences, List<?> values, List<String> each, String form) {
        List<Piece> pieces = new ArrayList<>();
        for (Object value : values) {
            pieces.add(sentences.form(Objects.requireNonNull(value), each));
        }
        if (pieces.isEmpty()) {
            return Piece.EMPTY;
        }
        String between = switch (form) {
            case "semicolons" -> "list.semicolon";
            case "spaces" -> "list.space";
            default -> "list.comma";
        };
        boolean ends = form.equals(AND) || form.equals("or");
        Piece joined = pieces.getFirst();
        for (int i = 1; i < pieces.size(); i++) {
            String key = ends && i == pieces.size() - 1 ? "list." + form : between;
            joined = sentences.say(key, Map.of("before", joined, "after", pieces.get(i)));
        }
        return joined;
    }
}
