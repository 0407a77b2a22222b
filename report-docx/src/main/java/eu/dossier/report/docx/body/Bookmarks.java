package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.report.docx.pack.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Names for what can be jumped to. They start with an underscore as Word's own do, which keeps them out of its lists. */
final class Bookmarks {

    private final Survey survey;
    private final Map<String, String> names = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int written;

    Bookmarks(Survey survey) {
        this.survey = survey;
        survey.headings().forEach(heading -> contents(heading.id()));
    }

    /** The mark at which a line of the table of contents points. */
    String contents(String headingId) {
        return name("_Toc", "toc:" + headingId);
    }

    /** The mark at which a jump or a cross reference points. */
    String reference(String id) {
        return name("_Ref", id);
    }

    /** Writes the start of each mark that this id needs; answers how many, for {@link #end}. */
    int start(Xml out, String id, boolean inContents) {
        int marks = inContents ? open(out, contents(id)) : 0;
        return survey.isTarget(id) ? marks + open(out, reference(id)) : marks;
    }

    /** A table without a caption is jumped to at its first cell. */
    void markTable(Xml out, Block.Table table) {
        if (table.caption().isEmpty() && survey.isTarget(table.id())) {
            end(out, open(out, reference(table.id())));
        }
    }

    void end(Xml out, int count) {
        for (int i = 0; i < count; i++) {
            out.markup("<w:bookmarkEnd w:id=\"").number(open.pop()).markup("\"/>");
        }
    }

    private int open(Xml out, String name) {
        written++;
        open.push(written);
        out.markup("<w:bookmarkStart w:id=\"")
                .number(written)
                .markup("\" w:name=\"")
                .markup(name)
                .markup("\"/>");
        return 1;
    }

    private String name(String prefix, String key) {
        return names.computeIfAbsent(key, k -> prefix + (100_000_000 + names.size()));
    }
}
