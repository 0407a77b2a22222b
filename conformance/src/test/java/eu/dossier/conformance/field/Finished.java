package eu.dossier.conformance.field;

import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;

/** A file with what its name tells: {@code hospital.json minister-brief.fr.draft.docx}. */
record Finished(String example, String briefing, String language, String format, FinishedFile file) {

    static Finished of(String name, byte[] bytes) throws IOException {
        String[] parts = name.substring(name.indexOf(' ') + 1).split("\\.", -1);
        return new Finished(
                name.substring(0, name.indexOf(' ')),
                parts[0],
                parts[1],
                parts[parts.length - 1],
                FinishedFile.read(name, bytes));
    }

    boolean isPress() {
        return briefing.startsWith("press-") || isRelease();
    }

    /** What newsrooms get: a release, the first statement, a correction. */
    boolean isRelease() {
        return Set.of("press-release", "holding-statement", "correction").contains(briefing);
    }

    List<String> blocks() {
        return file.blocks();
    }

    /** An earlier state: a second end of a PDF, marks of revision or comments in Word, comments in HTML. */
    List<String> hidden() {
        String raw = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return switch (format) {
            case "pdf" -> raw.indexOf("%%EOF") == raw.lastIndexOf("%%EOF") ? List.of() : List.of("saved twice");
            case "docx" -> wordHidden(WordFile.of(file.bytes()));
            default -> raw.contains("<!--") ? List.of("a comment") : List.of();
        };
    }

    private static List<String> wordHidden(WordFile word) {
        List<String> found = new ArrayList<>();
        Document document = word.xml("word/document.xml");
        String namespace = document.getDocumentElement().getNamespaceURI();
        for (String mark : List.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "vanish")) {
            if (document.getElementsByTagNameNS(namespace, mark).getLength() > 0) {
                found.add(mark);
            }
        }
        word.names().stream().filter(name -> name.contains("omments")).forEach(found::add);
        return found;
    }
}
