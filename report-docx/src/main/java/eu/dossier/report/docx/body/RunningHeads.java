package eu.dossier.report.docx.body;

import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.CharacterStyle;
import eu.dossier.report.docx.style.Emphases;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;

/** What stands at the top and the foot of every page: the marking above all. */
public final class RunningHeads {

    /** Inside the box around the mark of a draft, and beside it: a space that is not taken for a forgotten one. */
    private static final String ROOM = "\u00A0";

    /** Room for a logo, in twentieths of a point. */
    private static final int LOGO_WIDTH = 4000;

    private static final int LOGO_HEIGHT = 900;

    private final Assembly assembly;
    private final Metadata metadata;

    public RunningHeads(Assembly assembly) {
        this.assembly = assembly;
        this.metadata = assembly.document().metadata();
    }

    /** Whether the first page has a head of its own. */
    public static boolean firstPageDiffers(Theme theme) {
        return theme.logo().isPresent() || !theme.organisation().isEmpty();
    }

    /** The running head at the start side, the marking at the end. */
    public Xml header(boolean wide) {
        Xml out = start("w:hdr");
        writeHead(out, wide, metadata.runningHead());
        return out.markup("</w:hdr>");
    }

    /** The logo or the name of the organisation, and the marking. */
    public Xml firstHeader(Relationships relationships, Media media) {
        Xml out = start("w:hdr");
        if (assembly.theme().logo().isPresent()) {
            ImageData logo = assembly.theme().logo().get();
            ParagraphWriter paragraphs = open(out, ParagraphStyle.HEADER);
            String id = relationships.part("image", media.picture(logo));
            String name = assembly.theme().organisation().isEmpty()
                    ? metadata.publisher()
                    : assembly.theme().organisation();
            PictureMarkup.write(
                    out, logo, id, assembly.nextDrawing(), name.isEmpty() ? "Logo" : name, LOGO_WIDTH, LOGO_HEIGHT);
            writeEnd(paragraphs.runs());
            paragraphs.close();
            writeRestrictions(out, ParagraphStyle.HEADER);
        } else {
            writeHead(out, false, assembly.theme().organisation());
        }
        return out.markup("</w:hdr>");
    }

    /** The page at the start side and the marking at the end, as in the PDF; the running foot below. */
    public Xml footer(boolean wide, int pages) {
        Xml out = start("w:ftr");
        ParagraphStyle style = wide ? ParagraphStyle.FOOTER_WIDE : ParagraphStyle.FOOTER;
        ParagraphWriter paragraphs = open(out, style);
        writePage(paragraphs.runs(), assembly.styles().emphasis(Emphases.STRONG), pages);
        paragraphs.runs().tab();
        paragraphs.runs().marking(metadata.marking());
        paragraphs.close();
        if (!metadata.runningFoot().isEmpty()) {
            ParagraphWriter foot = open(out, style);
            foot.runs().run(metadata.runningFoot(), "");
            foot.close();
        }
        writeRestrictions(out, style);
        return out.markup("</w:ftr>");
    }

    private static Xml start(String root) {
        return Xml.inMemory()
                .declaration()
                .markup("<")
                .markup(root)
                .markup(Namespaces.STORY)
                .markup(">");
    }

    private ParagraphWriter open(Xml out, ParagraphStyle style) {
        RunWriter runs = new RunWriter(assembly, out, new Relationships(), null);
        ParagraphWriter paragraphs = new ParagraphWriter(assembly, out, runs);
        paragraphs.open(style, Context.page(0), List.of());
        return paragraphs;
    }

    private void writeHead(Xml out, boolean wide, String text) {
        ParagraphStyle style = wide ? ParagraphStyle.HEADER_WIDE : ParagraphStyle.HEADER;
        ParagraphWriter paragraphs = open(out, style);
        if (!text.isEmpty()) {
            paragraphs.runs().run(text, "");
        }
        writeEnd(paragraphs.runs());
        paragraphs.close();
        writeRestrictions(out, style);
    }

    private void writeEnd(RunWriter runs) {
        runs.tab();
        metadata.draft().ifPresent(draft -> {
            runs.run(ROOM + draft + ROOM, CharacterStyle.DRAFT);
            runs.run(ROOM + " ", "");
        });
        runs.marking(metadata.marking());
    }

    private void writeRestrictions(Xml out, ParagraphStyle style) {
        if (!metadata.restrictions().isEmpty()) {
            ParagraphWriter paragraphs = open(out, style);
            paragraphs.runs().tab();
            paragraphs.runs().run(String.join(" \u00B7 ", metadata.restrictions()), "");
            paragraphs.close();
        }
    }

    /** "Page 2 of 7", with what Word counts where the label says so. */
    private void writePage(RunWriter runs, String style, int pages) {
        Labels labels = metadata.labels();
        String rest = labels.page();
        while (!rest.isEmpty()) {
            int brace = rest.indexOf('{');
            int end = rest.indexOf('}', Math.max(brace, 0));
            if (brace < 0 || end < 0) {
                runs.run(rest, style);
                return;
            }
            if (brace > 0) {
                runs.run(rest.substring(0, brace), style);
            }
            switch (rest.substring(brace, end + 1)) {
                case "{page}" -> runs.field("PAGE", "1", style);
                case "{pages}" -> runs.field("NUMPAGES", Integer.toString(pages), style);
                default -> runs.run(rest.substring(brace, end + 1), style);
            }
            rest = rest.substring(end + 1);
        }
    }
}
