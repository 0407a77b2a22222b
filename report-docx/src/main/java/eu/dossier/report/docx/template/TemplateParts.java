package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.style.Fonts;
import eu.dossier.report.docx.style.StyleNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A template taken apart.
 *
 * @param body what stands around the briefing
 * @param names which of its styles serve as ours
 * @param styles the part of styles up to the end of its last style
 * @param lists its numbering, which ours is added to, if it has any
 * @param notes its footnotes, which ours are added to, if it has any
 * @param relationships of the main part, without the root around them
 * @param prefix of the ids of our own relationships
 * @param contentTypes from the start of the part to its last entry
 * @param fontsWithoutTheme the fonts of a template that has no theme: our styles follow a theme, so it is given one of its own
 *     fonts
 * @param filled parts with places to fill in: headers, footers and endnotes
 * @param fixed parts that every document carries as they are
 */
record TemplateParts(
        TemplateBody body,
        StyleNames names,
        String styles,
        Optional<ListNumbering.Base> lists,
        Optional<TemplateNotes> notes,
        String relationships,
        String prefix,
        String contentTypes,
        Optional<Fonts> fontsWithoutTheme,
        Map<String, Pieces> filled,
        Map<String, Part> fixed) {

    TemplateParts {
        filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }
}
