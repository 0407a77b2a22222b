package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Segment;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.LinkTarget;
import eu.dossier.report.pdf.tag.Content;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns the inlines of one paragraph into runs to be set, and gives each its place in the structure tree. */
final class InlineFlow {

    private static final double NOTE_MARK_SIZE = 0.64;
    private static final double NOTE_MARK_RISE = 0.34;

    /** Where a run stands: its element, the content that it goes on with, the link around it. */
    private static final class Owner {
        private final Element element;
        private final @Nullable LinkTarget link;
        private @Nullable Content content;

        private Owner(Element element, @Nullable LinkTarget link) {
            this.element = element;
            this.link = link;
        }

        private Content content() {
            if (content == null) {
                content = element.content();
            }
            return content;
        }

        /** A child; what follows it is a new content of this. */
        private Element child(Role role) {
            content = null;
            return element.child(role);
        }
    }

    private final Job job;
    private final Origin origin;
    private final BiFunction<Inline.Footnote, NoteMark, Note> notes;
    private final List<Run<Ink>> runs = new ArrayList<>(4);
    private @Nullable IdentityHashMap<LinkTarget, Note> notesByMark;
    private boolean decorated;

    /** Elements inside the paragraph: closed when its lines are made, for only then is known what will be painted. */
    private final List<Element> open = new ArrayList<>(0);

    /**
     * A note mark.
     *
     * @param number from 1
     * @param parent element in which the note stands
     * @param reference element that calls for it
     */
    record NoteMark(int number, Element parent, Element reference) {}

    /** @param notes lays out a note */
    InlineFlow(Job job, Origin origin, BiFunction<Inline.Footnote, NoteMark, Note> notes) {
        this.job = job;
        this.origin = origin;
        this.notes = notes;
    }

    /** Adds inlines that belong to an element. */
    InlineFlow add(List<Inline> inlines, TextStyle style, Element element) {
        addAll(inlines, style, new Owner(element, null));
        return this;
    }

    /** Adds text that belongs to an element. */
    InlineFlow add(String text, TextStyle style, Element element) {
        text(text, style, new Owner(element, null));
        return this;
    }

    private void addAll(List<Inline> inlines, TextStyle style, Owner owner) {
        for (Inline inline : inlines) {
            add(inline, style, owner);
        }
    }

    private void add(Inline inline, TextStyle style, Owner owner) {
        switch (inline) {
            case Inline.Text text -> text(text.text(), style, owner);
            case Inline.Emphasis emphasis -> addAll(emphasis.content(), style.italic(!style.italic()), owner);
            case Inline.Strong strong -> addAll(strong.content(), style.bold(true), owner);
            case Inline.Name name -> text(name.text(), style.breaking(Breaking.NAME), owner);
            case Inline.LineBreak b -> text("\n", style, owner);
            case Inline.Code code -> code(code, style, owner);
            case Inline.Abbreviation abbreviation -> abbreviation(abbreviation, style, owner);
            case Inline.LanguageSpan span -> language(span, style, owner);
            case Inline.Redaction redaction -> redaction(redaction, style, owner);
            case Inline.Link link -> link(link, style, owner);
            case Inline.Jump jump -> jump(jump, style, owner);
            case Inline.CrossReference reference -> crossReference(reference, style, owner);
            case Inline.Footnote note -> footnote(note, style, owner);
        }
    }

    private void text(String text, TextStyle style, Owner owner) {
        if (!text.isEmpty()) {
            Ink ink = new Ink(style.colour(), Ink.NONE, owner.content(), owner.link);
            runs.add(new Run<>(text, job.look(style, 0), ink));
        }
    }

    private void code(Inline.Code code, TextStyle style, Owner owner) {
        if (!code.text().isEmpty()) {
            inChild(Role.CODE, owner, child -> text(code.text(), job.codeStyle(style), child));
        }
    }

    private void abbreviation(Inline.Abbreviation abbreviation, TextStyle style, Owner owner) {
        inChild(Role.SPAN, owner, child -> {
            child.element.expansion(abbreviation.expansion());
            text(abbreviation.text(), style.breaking(Breaking.NAME), child);
        });
    }

    private void language(Inline.LanguageSpan span, TextStyle style, Owner owner) {
        inChild(Role.SPAN, owner, child -> {
            child.element.language(span.language());
            addAll(span.content(), style.language(span.language()), child);
        });
    }

    private void inChild(Role role, Owner owner, java.util.function.Consumer<Owner> inside) {
        Element element = owner.child(role);
        inside.accept(new Owner(element, owner.link));
        open.add(element);
    }

    private void redaction(Inline.Redaction redaction, TextStyle style, Owner owner) {
        if (redaction.label().isEmpty()) {
            return;
        }
        decorated = true;
        TextStyle small = style.size(style.size() * 0.86)
                .colour(0xFFFFFF)
                .family(job.styles().caption().family());
        Ink ink = new Ink(small.colour(), job.styles().colours().text(), owner.content(), owner.link);
        runs.add(new Run<>(redaction.label(), job.look(small.breaking(Breaking.NAME), 0), ink));
    }

    private void link(Inline.Link link, TextStyle style, Owner owner) {
        String words = PlainText.of(link.content(), job::number);
        String target = link.target().toASCIIString();
        linked(link.content(), target, "", words.isEmpty() ? target : words + " (" + target + ")", style, owner);
    }

    private void jump(Inline.Jump jump, TextStyle style, Owner owner) {
        if (!job.headings().has(jump.target())) {
            unknownTarget(jump.target());
            addAll(jump.content(), style, owner);
            return;
        }
        String words = PlainText.of(jump.content(), job::number);
        linked(jump.content(), "", jump.target(), words.isEmpty() ? jump.target() : words, style, owner);
    }

    private void crossReference(Inline.CrossReference reference, TextStyle style, Owner owner) {
        String number = job.number(reference.target());
        if (number.isEmpty()) {
            unknownTarget(reference.target());
            text("?", style, owner);
            return;
        }
        linked(List.of(new Inline.Text(number)), "", reference.target(), number, style, owner);
    }

    private void unknownTarget(String target) {
        job.warn(
                "D5002",
                origin,
                "The text refers to \"" + target + "\", and nothing in the document is called so.",
                "Give the heading, table or figure that is meant this id; a number needs a caption too.");
    }

    private void linked(
            List<Inline> content, String uri, String anchor, String description, TextStyle style, Owner owner) {
        if (owner.link != null) {
            // A link inside a link: only the outer one can be followed.
            addAll(content, style, owner);
            return;
        }
        decorated = true;
        Element element = owner.child(Role.LINK);
        LinkTarget target = new LinkTarget(uri, anchor, description, element);
        addAll(content, style.colour(job.styles().colours().accent()), new Owner(element, target));
        open.add(element);
    }

    private void footnote(Inline.Footnote note, TextStyle style, Owner owner) {
        decorated = true;
        int number = job.nextNote();
        String anchor = noteAnchor(number);
        Element reference = owner.child(Role.REFERENCE);
        Element link = reference.child(Role.LINK);
        LinkTarget target = new LinkTarget("", anchor, job.labels().footnotes() + " " + number, link);
        TextStyle mark = style.size(style.size() * NOTE_MARK_SIZE)
                .colour(job.styles().colours().accent());
        Ink ink = new Ink(mark.colour(), Ink.NONE, link.content(), target);
        runs.add(new Run<>(Integer.toString(number), job.look(mark, style.size() * NOTE_MARK_RISE), ink));
        open.add(link);
        open.add(reference);
        if (notesByMark == null) {
            notesByMark = new IdentityHashMap<>();
        }
        notesByMark.put(target, notes.apply(note, new NoteMark(number, owner.element, reference)));
    }

    static String noteAnchor(int number) {
        return "note." + number;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    List<Run<Ink>> runs() {
        return runs;
    }

    Paragraph<Ink> paragraph(TextStyle style) {
        checkGlyphs();
        return Paragraph.of(runs, new Setting(style.align(), job.rightToLeft(), 0));
    }

    private void checkGlyphs() {
        for (Run<Ink> run : runs) {
            job.checkGlyphs(run.text(), run.look(), origin);
        }
    }

    /** Lines of the paragraph as boxes; each piece of content is announced. */
    List<TextBox> boxes(List<Line<Ink>> lines, TextStyle style, double x) {
        List<TextBox> boxes = new ArrayList<>(lines.size());
        for (Line<Ink> line : lines) {
            boxes.add(box(job, line, style, x, decorated, notesOf(line)));
        }
        open.forEach(Element::close);
        return boxes;
    }

    /** The first baseline follows from the style, so that lines of one paragraph keep their distance whatever stands in them. */
    static TextBox box(Job job, Line<Ink> line, TextStyle style, double x, boolean decorated, List<Note> notes) {
        expect(line);
        double baseline = job.baseline(style);
        double up = Math.max(0, line.ascent() - baseline);
        double down = Math.max(0, line.descent() - (style.lineHeight() - baseline));
        return new TextBox(line, x, style.lineHeight() + up + down, baseline + up, decorated, notes);
    }

    /** Announces all pieces of a line to the structure tree. */
    static Line<Ink> expect(Line<Ink> line) {
        for (int i = 0; i < line.segments().size(); i++) {
            Content content = line.segments().get(i).run().source().content();
            if (content != null) {
                content.expect();
            }
        }
        return line;
    }

    private List<Note> notesOf(Line<Ink> line) {
        if (notesByMark == null) {
            return List.of();
        }
        List<Note> here = List.of();
        for (Segment<Ink> segment : line.segments()) {
            LinkTarget link = segment.run().source().link();
            Note note = link == null ? null : notesByMark.remove(link);
            if (note != null) {
                here = Stack.join(here, Stack.join(List.of(note), note.content().notes()));
            }
        }
        return here;
    }

    /** Whether the paragraph announces what follows it. */
    static boolean announces(Block.Paragraph paragraph) {
        if (paragraph.content().isEmpty()) {
            return false;
        }
        Inline last = paragraph.content().get(paragraph.content().size() - 1);
        return last instanceof Inline.Text text && text.text().stripTrailing().endsWith(":");
    }
}
