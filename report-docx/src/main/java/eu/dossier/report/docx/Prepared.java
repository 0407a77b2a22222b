package eu.dossier.report.docx;

import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.RecentParts;
import eu.dossier.report.docx.part.FontTable;
import eu.dossier.report.docx.part.Settings;
import eu.dossier.report.docx.part.ThemePart;
import eu.dossier.report.docx.style.Styles;
import eu.dossier.report.docx.template.TemplatePackage;
import eu.dossier.report.docx.template.WordTemplate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What documents of one look have in common, made for the first and kept for those that follow. */
final class Prepared {

    /** Looks that are kept: an office has few; a service that is fed many does not fill the memory. */
    private static final int KEPT = 32;

    /** @param language as Word writes it */
    record Look(Theme theme, String language, boolean rightToLeft, boolean footnotes) {}

    record Parts(Styles.Family styles, Part theme, Part fonts, Part settings) {}

    private final Map<Theme, Styles.Family> ofTemplate = new ConcurrentHashMap<>();
    private final Map<Look, Parts> known = new ConcurrentHashMap<>();
    private final RecentParts recent = new RecentParts();

    Parts of(Look look) {
        Parts found = known.get(look);
        if (found != null) {
            return found;
        }
        Parts made = make(look);
        if (known.size() < KEPT) {
            known.put(look, made);
        }
        return made;
    }

    /** Small parts that documents often share. */
    RecentParts recent() {
        return recent;
    }

    /** The styles of a template under a theme. A writer has one template. */
    Styles.Family of(WordTemplate template, Theme theme) {
        return ofTemplate.computeIfAbsent(theme, t -> TemplatePackage.styles(template, t));
    }

    private static Parts make(Look look) {
        return new Parts(
                Styles.Family.own(look.theme(), look.language(), look.rightToLeft()),
                Part.of(ThemePart.xml(look.theme())),
                Part.of(FontTable.xml(look.theme().type())),
                Part.of(Settings.xml(look.language(), look.rightToLeft(), look.footnotes())));
    }
}
