package eu.dossier.report.docx.template;

import eu.dossier.report.docx.pack.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part with places to fill: text, a name, text, and so on. Prepared once, filled for each document. */
final class Pieces {

    private static final Pattern MARK = Pattern.compile("<\\?" + Placeholders.MARK + " ([a-z]+)\\?>");

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Pieces(String marked) {
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            texts.add(marked.substring(from, matcher.start()));
            names.add(matcher.group(1));
            from = matcher.end();
        }
        texts.add(marked.substring(from));
    }

    boolean isFixed() {
        return names.isEmpty();
    }

    void write(Xml out, Filling filling) {
        for (int i = 0; i < names.size(); i++) {
            out.foreign(texts.get(i)).text(filling.of(names.get(i)));
        }
        out.foreign(texts.get(names.size()));
    }

    String text(Filling filling) {
        Xml out = Xml.inMemory();
        write(out, filling);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
