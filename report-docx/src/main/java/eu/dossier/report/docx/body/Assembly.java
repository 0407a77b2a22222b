package eu.dossier.report.docx.body;

import eu.dossier.document.Document;
import eu.dossier.document.Numbering;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.style.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the stories of one document share: the body and the notes. */
public final class Assembly {

    private final Document document;
    private final Theme theme;
    private final Survey survey;
    private final Styles styles;
    private final Map<String, String> numbers;
    private final Bookmarks bookmarks;
    private final ListNumbering lists;
    private final Set<String> explained = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int drawings;
    private int controls;

    /** @param base the numbering that ours is added to */
    public Assembly(Document document, Theme theme, Survey survey, Styles styles, ListNumbering.Base base) {
        this.lists = new ListNumbering(base, styles.names());
        this.document = document;
        this.theme = theme;
        this.survey = survey;
        this.styles = styles;
        this.numbers = Numbering.of(document);
        this.bookmarks = new Bookmarks(survey);
    }

    Document document() {
        return document;
    }

    Theme theme() {
        return theme;
    }

    Survey survey() {
        return survey;
    }

    public Styles styles() {
        return styles;
    }

    public ListNumbering lists() {
        return lists;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** "Table 2", or empty for what has no number. */
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /** Whether a short form stands here for the first time. */
    boolean isFirst(String abbreviation) {
        return explained.add(abbreviation);
    }

    int nextDrawing() {
        return ++drawings;
    }

    int nextControl() {
        return ++controls;
    }

    void warn(String code, Origin origin, String message, String hint) {
        SourceSpan span = new SourceSpan(origin.template(), origin.line(), 0, 0, "");
        diagnostics.add(Diagnostic.warning(code, span, message, hint));
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
