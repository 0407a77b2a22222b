package eu.dossier.report.pdf.flow;

import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Segment;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that are one text in one look, as nearly all cells of tables are. They need none of what {@link InlineFlow}
 * keeps, and what a column repeats is shaped and broken once: bounded, and without any effect on results.
 */
final class PlainLines {

    private static final int KEPT = 512;

    /** What is longer hardly repeats. */
    private static final int LONGEST = 48;

    private record Entry(String text, TextStyle style, double width, List<TextBox> boxes) {

        /** Styles are told apart by identity: those of a column are made once for its table. */
        @SuppressWarnings("ReferenceEquality")
        boolean is(String otherText, TextStyle otherStyle, double otherWidth) {
            return style == otherStyle && width == otherWidth && text.equals(otherText);
        }
    }

    private final Job job;
    private @Nullable Entry @Nullable [] entries;

    PlainLines(Job job) {
        this.job = job;
    }

    /** The lines of a paragraph, or null where it is more than one text. */
    @Nullable
    List<TextBox> of(List<Inline> content, Origin origin, TextStyle style, Area area, Element element) {
        if (content.size() != 1) {
            return null;
        }
        if (content.get(0) instanceof Inline.Text text) {
            return text.text().isEmpty() ? List.of() : set(text.text(), style, origin, style, area, element);
        }
        if (content.get(0) instanceof Inline.Code code && !code.text().isEmpty()) {
            Element child = element.child(Role.CODE);
            List<TextBox> boxes = set(code.text(), job.codeStyle(style), origin, style, area, child);
            child.close();
            return boxes;
        }
        return null;
    }

    /**
     * @param own how the text looks
     * @param style of the paragraph that it stands in, which says how far lines are apart; the same for the same {@code own}
     */
    private List<TextBox> set(String text, TextStyle own, Origin origin, TextStyle style, Area area, Element element) {
        Run<Ink> run = new Run<>(text, job.look(own, 0), new Ink(own.colour(), Ink.NONE, element.content(), null));
        if (text.length() > LONGEST) {
            return setNew(run, origin, style, area);
        }
        List<TextBox> known = get(text, own, area.width());
        if (known != null) {
            return again(known, run, area.x());
        }
        List<TextBox> boxes = setNew(run, origin, style, area);
        put(new Entry(text, own, area.width(), boxes));
        return boxes;
    }

    private List<TextBox> setNew(Run<Ink> run, Origin origin, TextStyle style, Area area) {
        job.checkGlyphs(run.text(), run.look(), origin);
        Paragraph<Ink> paragraph = Paragraph.of(List.of(run), new Setting(style.align(), job.rightToLeft(), 0));
        List<Line<Ink>> lines = paragraph.lines(area.width());
        List<TextBox> boxes = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boxes.add(InlineFlow.box(job, lines.get(i), style, area.x(), false, List.of()));
        }
        return boxes;
    }

    /** The same lines as content of another element. */
    private static List<TextBox> again(List<TextBox> known, Run<Ink> run, double x) {
        if (known.size() == 1) {
            return List.of(again(known.get(0), run, x));
        }
        List<TextBox> boxes = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            boxes.add(again(known.get(i), run, x));
        }
        return boxes;
    }

    private static TextBox again(TextBox box, Run<Ink> run, double x) {
        Line<Ink> line = InlineFlow.expect(again(box.line(), run));
        return new TextBox(line, x, box.height(), box.baseline(), false, List.of());
    }

    private static Line<Ink> again(Line<Ink> line, Run<Ink> run) {
        List<Segment<Ink>> segments = line.segments();
        if (segments.size() == 1) {
            return line.with(List.of(segments.get(0).of(run)));
        }
        return line.with(segments.stream().map(segment -> segment.of(run)).toList());
    }

    private @Nullable List<TextBox> get(String text, TextStyle style, double width) {
        if (entries == null) {
            return null;
        }
        int place = place(text);
        for (int way = 0; way < 2; way++) {
            Entry entry = entries[place + way];
            if (entry != null && entry.is(text, style, width)) {
                return entry.boxes;
            }
        }
        return null;
    }

    /** A newer one takes the first of two places and moves the older to the second. */
    private void put(Entry entry) {
        if (entries == null) {
            entries = new Entry[KEPT];
        }
        int place = place(entry.text);
        entries[place + 1] = entries[place];
        entries[place] = entry;
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 9 ^ hash >>> 18) & (KEPT - 2);
    }
}
