package eu.dossier.report.pdf;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.theme.FontFile;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.font.BrokenFontException;
import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.shape.Shapers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of the house and those of a theme. The last theme's are kept, since a writer sees the same one every time. */
final class ThemeFonts {

    private record Kept(List<FontFile> files, Shapers shapers) {}

    private volatile @Nullable Kept kept;

    Shapers of(Theme theme) {
        if (theme.fonts().isEmpty()) {
            return Shapers.house();
        }
        Kept last = kept;
        if (last == null || !last.files.equals(theme.fonts())) {
            last = new Kept(theme.fonts(), new Shapers(book(theme.fonts())));
            kept = last;
        }
        return last.shapers;
    }

    /** Each font is read, and every glyph of it looked at. */
    static List<Diagnostic> check(Theme theme) {
        List<Diagnostic> faults = new ArrayList<>();
        for (FontFile file : theme.fonts()) {
            try {
                Face.of(file.bytes()).verify();
            } catch (BrokenFontException e) {
                String style = (file.bold() ? " bold" : "") + (file.italic() ? " italic" : "");
                faults.add(Diagnostic.error(
                        "D5004",
                        SourceSpan.ofFile("fonts." + file.family() + style.replace(' ', '.')),
                        "The font " + file.family() + style + " cannot be used: " + e.getMessage() + ".",
                        "Get the file again from where it came from, or name another font."));
            }
        }
        return faults;
    }

    private static FontBook book(List<FontFile> files) {
        Map<String, Map<FaceStyle, Face>> families = new LinkedHashMap<>();
        for (FontFile file : files) {
            families.computeIfAbsent(file.family(), name -> new EnumMap<>(FaceStyle.class))
                    .put(FaceStyle.of(file.bold(), file.italic()), Face.of(file.bytes()));
        }
        FontBook book = FontBook.house();
        for (Map.Entry<String, Map<FaceStyle, Face>> family : families.entrySet()) {
            book = book.with(family.getKey(), family.getValue());
        }
        return book;
    }
}
