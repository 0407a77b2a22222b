package eu.dossier.report.docx.part;

import eu.dossier.document.theme.Type;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Fonts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts that the document names, each with what it is like, so that a machine without it finds one of its kind. */
public final class FontTable {

    private FontTable() {}

    public static Xml xml(Type type) {
        Fonts fonts = Fonts.of(type);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(fonts.text(), entry(type.text(), "roman", "variable", "02040503050406030204"));
        entries.putIfAbsent(fonts.headings(), entry(type.headings(), "swiss", "variable", "020F0502020204030204"));
        entries.putIfAbsent(fonts.code(), entry(type.code(), "modern", "fixed", "020B0609020204030204"));
        Xml xml = Xml.inMemory().declaration();
        xml.markup("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        entries.forEach((name, description) -> {
            xml.markup("<w:font")
                    .attribute("w:name", name)
                    .markup(">")
                    .markup(description)
                    .markup("</w:font>");
        });
        return xml.markup("</w:fonts>");
    }

    /** The family of the other formats is tried first where the named one is missing. */
    private static String entry(String alternative, String family, String pitch, String panose) {
        Xml xml = Xml.inMemory();
        xml.value("w:altName", alternative).value("w:panose1", panose).value("w:charset", "00");
        xml.value("w:family", family).value("w:pitch", pitch);
        return new String(xml.toBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
