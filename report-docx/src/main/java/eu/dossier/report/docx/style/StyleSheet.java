package eu.dossier.report.docx.style;

import static eu.dossier.report.docx.style.ParagraphStyle.*;

import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.style.RunLook.Face;
import eu.dossier.report.docx.style.StyleDefinition.Border;
import eu.dossier.report.docx.style.StyleDefinition.Borders;

/** How each paragraph style looks under a theme. */
final class StyleSheet {

    private static final int CALLOUT_RIGHT = 120;

    private final Theme theme;
    private final Scale scale;
    private final Colours colours;

    StyleSheet(Theme theme) {
        this.theme = theme;
        this.scale = new Scale(theme.type());
        this.colours = theme.colours();
    }

    Theme theme() {
        return theme;
    }

    /** The style as defined; every case says what differs from what it is based on. */
    StyleDefinition define(ParagraphStyle style) {
        StyleDefinition d = StyleDefinition.paragraph(style);
        return switch (style) {
            case NORMAL -> d.standard().quick(0).line(scale.line(scale.text()));
            case BODY -> body(d.basedOn(NORMAL).quick(1).spacing(0, scale.lines(0.5)));
            case BODY_KEEP -> d.basedOn(BODY).quick(1).keepNext();
            case LEAD -> lead(d.basedOn(BODY).quick(2).spacing(scale.lines(0.6), scale.lines(0.6)));
            case MASTHEAD -> masthead(d.basedOn(NORMAL).quick(3).next(KICKER));
            case KICKER -> kicker(d.basedOn(NORMAL).quick(3).next(HEADING_1));
            case SUBTITLE -> subtitle(d.basedOn(NORMAL).quick(11).next(BODY));
            case DETAILS -> details(d.basedOn(NORMAL).quick(12).spacing(0, scale.lines(0.6)));
            case RELEASE_LINE -> releaseLine(d.basedOn(NORMAL).quick(12).spacing(0, scale.lines(0.6)));
            case END_MARK -> endMark(d.basedOn(BODY).quick(30).spacing(scale.lines(0.9), scale.lines(0.9)));
            case NOTE -> small(d.basedOn(NORMAL).quick(31).spacing(0, scale.lines(0.4)));
            case NOTE_KEEP -> d.basedOn(NOTE).quick(31).keepNext();
            case HEADING_1 -> heading(d, 1, 0, 0.57);
            case HEADING_2 -> heading(d, 2, 1.4, 0.42);
            case HEADING_3 -> heading(d, 3, 0.95, 0.33);
            case HEADING_4 -> heading(d, 4, 0.8, 0.29);
            case BULLET_1, BULLET_2, BULLET_3, BULLET_4, BULLET_5 -> listItem(d, style, Lists.BULLETS);
            case NUMBER_1, NUMBER_2, NUMBER_3, NUMBER_4, NUMBER_5 -> listItem(d, style, Lists.NUMBERS);
            case CONTINUE_1, CONTINUE_2, CONTINUE_3, CONTINUE_4, CONTINUE_5 ->
                d.basedOn(BODY).left(style.left()).spacing(0, scale.lines(0.25));
            case TERM -> term(d.basedOn(NORMAL).quick(24).keepNext().next(DESCRIPTION));
            case DESCRIPTION -> d.basedOn(BODY).quick(25).left(STEP).spacing(0, scale.lines(0.35));
            case QUOTE -> quote(d.basedOn(BODY).quick(26).next(QUOTE_SOURCE));
            case QUOTE_SOURCE -> quoteSource(d.basedOn(NORMAL).quick(27).next(BODY));
            case CODE -> code(d.basedOn(NORMAL).quick(28));
            case CAPTION -> caption(d.basedOn(NORMAL).quick(29));
            case TABLE_CAPTION -> d.basedOn(CAPTION).quick(29).keepNext().spacing(scale.lines(0.7), scale.lines(0.2));
            case FIGURE -> d.basedOn(NORMAL).quick(29).keepNext().spacing(scale.lines(0.8), scale.lines(0.2));
            case TABLE_TEXT -> tableText(d.basedOn(NORMAL).quick(32));
            case TABLE_TEXT_KEEP -> d.basedOn(TABLE_TEXT).quick(32).keepNext();
            case TABLE_HEADER -> tableHeader(d.basedOn(TABLE_TEXT).quick(33));
            case TABLE_HEADER_KEEP -> d.basedOn(TABLE_HEADER).quick(33).keepNext();
            case TABLE_HEAD -> tableHead(d.basedOn(TABLE_HEADER).quick(33).keepNext());
            case CALLOUT_TITLE -> calloutTitle(d.basedOn(CALLOUT_TEXT).quick(34).next(CALLOUT_TEXT));
            case CALLOUT_TEXT ->
                framed(d.basedOn(NORMAL).quick(35), Variant.of(style)).left(style.left());
            case MARKING ->
                d.basedOn(NORMAL).quick(36).spacing(0, scale.lines(0.6)).keepNext();
            case CONTENTS_TITLE -> contentsTitle(d.basedOn(NORMAL).quick(39).next(BODY));
            case CONTENTS_2 -> contents(d.basedOn(NORMAL), 0).spacing(scale.lines(0.2), 0);
            case CONTENTS_3 -> contents(d.basedOn(NORMAL), 1);
            case CONTENTS_4 -> contents(d.basedOn(NORMAL), 2);
            case FOOTNOTE -> footnote(d.basedOn(NORMAL));
            case HEADER -> running(d.basedOn(NORMAL), textWidth(theme.page()));
            case FOOTER -> running(d.basedOn(NORMAL), textWidth(theme.page()));
            case HEADER_WIDE -> running(d.basedOn(NORMAL), wideTextWidth(theme.page()));
            case FOOTER_WIDE -> running(d.basedOn(NORMAL), wideTextWidth(theme.page()));
            case TABLE_GAP -> d.basedOn(NORMAL).line(scale.lines(0.75));
            case TABLE_END -> tableEnd(d.basedOn(NORMAL));
        };
    }

    /** A style that differs from its base by where it stands. */
    StyleDefinition define(Variant variant, String id, String base) {
        StyleDefinition d =
                StyleDefinition.paragraph(id, variant.name()).custom().hidden().basedOn(base);
        if (variant.left() != variant.style().left()) {
            d.left(variant.left());
        }
        if (variant.style().isList() && variant.style().compareTo(CONTINUE_1) < 0) {
            d.hanging(variant.frame().step());
        }
        if (variant.frame() != variant.style().home()) {
            inFrame(d, variant);
        }
        if (variant.changed()) {
            d.borders(bordersOf(variant));
        }
        if (variant.afterBox() && variant.frame().isCallout()) {
            d.borders(bordersOf(variant)).spacing(scale.lines(0.75), 0);
        } else if (variant.afterBox()) {
            d.before(scale.lines(0.9));
        }
        switch (variant.alignment()) {
            case START -> {}
            case CENTRE -> d.justify("center");
            case END -> d.justify("right");
        }
        return d;
    }

    static int textWidth(Page page) {
        return Scale.twips(page.width() - page.start() - page.end());
    }

    static int wideTextWidth(Page page) {
        return Scale.twips(page.height() - page.start() - page.end());
    }

    private StyleDefinition body(StyleDefinition d) {
        return theme.type().justified() ? d.justify("both") : d;
    }

    private StyleDefinition lead(StyleDefinition d) {
        double size = scale.up(0.72);
        d.line(Scale.twips(size * 1.36)).run().size(size);
        return d;
    }

    private StyleDefinition kicker(StyleDefinition d) {
        d.keepNext()
                .spacing(0, scale.lines(0.2))
                .run()
                .face(Face.HEADINGS)
                .bold()
                .spaced(16)
                .size(scale.text());
        d.run().colour(colours.accent(), "accent1");
        return d;
    }

    private StyleDefinition masthead(StyleDefinition d) {
        d.keepNext()
                .spacing(0, scale.lines(0.4))
                .run()
                .face(Face.HEADINGS)
                .bold()
                .size(scale.up(1));
        return d;
    }

    private StyleDefinition subtitle(StyleDefinition d) {
        d.keepNext().spacing(0, scale.lines(0.6)).run().face(Face.HEADINGS).size(scale.up(1));
        d.run().colour(colours.muted(), "text2");
        return d;
    }

    private StyleDefinition details(StyleDefinition d) {
        d.line(scale.tightLine(scale.table())).run().face(Face.HEADINGS).size(scale.table());
        d.run().colour(colours.muted(), "text2");
        return d;
    }

    private StyleDefinition releaseLine(StyleDefinition d) {
        d.run().face(Face.HEADINGS).bold();
        return d;
    }

    private StyleDefinition small(StyleDefinition d) {
        d.line(scale.tightLine(scale.small())).run().face(Face.HEADINGS).size(scale.small());
        d.run().colour(colours.muted(), "text2");
        return d;
    }

    private StyleDefinition heading(StyleDefinition d, int level, double before, double after) {
        d.basedOn(NORMAL).next(BODY).quick(9).keepNext().keepLines().outline(level);
        d.spacing(scale.lines(before), scale.lines(after)).line(Scale.twips(scale.heading(level) * 1.15));
        d.run().face(Face.HEADINGS).bold().size(scale.heading(level)).colour(colours.accent(), "accent1");
        return d;
    }

    private StyleDefinition listItem(StyleDefinition d, ParagraphStyle style, int list) {
        int level = style.depth() - 1;
        d.basedOn(BODY).numbered(list, level).left(style.left()).hanging(STEP).spacing(0, scale.lines(0.33));
        return level == 0 ? d.quick(20) : d;
    }

    private StyleDefinition term(StyleDefinition d) {
        d.spacing(scale.lines(0.15), 0).run().face(Face.HEADINGS).bold();
        return d;
    }

    private StyleDefinition quote(StyleDefinition d) {
        d.left(STEP).right(STEP).spacing(scale.lines(0.1), scale.lines(0.3));
        d.borders(Borders.left(new Border(18, 10, colours.rule())));
        return d;
    }

    private StyleDefinition quoteSource(StyleDefinition d) {
        d.left(STEP).right(STEP).spacing(0, scale.lines(0.6)).borders(Borders.left(new Border(18, 10, colours.rule())));
        d.run().size(scale.table()).colour(colours.muted(), "text2");
        return d;
    }

    private StyleDefinition code(StyleDefinition d) {
        Border edge = new Border(4, 5, colours.rule());
        d.keepLines()
                .borders(new Borders(edge, edge, edge, edge, Border.NONE))
                .shade(colours.tint())
                .left(0)
                .right(0);
        d.spacing(scale.lines(0.3), scale.lines(0.7)).line(scale.tightLine(scale.small()));
        d.run().family(Fonts.of(theme.type()).code()).noProof().size(scale.small());
        return d;
    }

    private StyleDefinition caption(StyleDefinition d) {
        d.keepLines().spacing(scale.lines(0.2), scale.lines(0.9)).line(scale.tightLine(scale.table()));
        d.run().face(Face.HEADINGS).size(scale.table()).colour(colours.muted(), "text2");
        return d;
    }

    private StyleDefinition tableText(StyleDefinition d) {
        d.line(scale.tightLine(scale.table())).run().face(Face.HEADINGS).size(scale.table());
        return d;
    }

    private StyleDefinition tableHeader(StyleDefinition d) {
        d.run().bold();
        return d;
    }

    private StyleDefinition tableHead(StyleDefinition d) {
        d.run().colour(colours.accent(), "accent1");
        return d;
    }

    private StyleDefinition endMark(StyleDefinition d) {
        d.justify("center").run().face(Face.HEADINGS).bold().spaced(40);
        return d;
    }

    private StyleDefinition calloutTitle(StyleDefinition d) {
        d.left(Frame.CALLOUT_LEFT)
                .right(CALLOUT_RIGHT)
                .keepNext()
                .run()
                .face(Face.HEADINGS)
                .bold()
                .colour(colours.accent(), "accent1");
        return d;
    }

    private StyleDefinition contentsTitle(StyleDefinition d) {
        d.keepNext()
                .spacing(scale.lines(0.8), scale.lines(0.3))
                .run()
                .face(Face.HEADINGS)
                .bold();
        d.run().size(scale.up(1)).colour(colours.accent(), "accent1");
        return d;
    }

    private StyleDefinition contents(StyleDefinition d, int depth) {
        d.tab("right", " w:leader=\"dot\"", textWidth(theme.page())).left(depth * 240);
        return d.line(scale.tightLine(scale.text()));
    }

    private StyleDefinition footnote(StyleDefinition d) {
        d.line(scale.tightLine(scale.small())).spacing(0, 40).run().size(scale.small());
        return d;
    }

    /** One stop only: past one in the middle, a long running head would push the marking onto a line of its own. */
    private StyleDefinition running(StyleDefinition d, int width) {
        d.tab("right", "", width).line(scale.tightLine(scale.small()));
        d.run().face(Face.HEADINGS).size(scale.small()).colour(colours.muted(), "text2");
        return d;
    }

    private static StyleDefinition tableEnd(StyleDefinition d) {
        d.line(20).spacing(0, 0).run().size(1);
        return d;
    }

    private void inFrame(StyleDefinition d, Variant variant) {
        if (variant.frame().isCallout()) {
            framed(d, variant);
            if (variant.style() == CALLOUT_TITLE && variant.frame() == Frame.WARNING) {
                d.run().colour(colours.warning(), "accent2");
            }
        } else if (takesSizeOfFrame(variant.style())) {
            double size = variant.frame() == Frame.FOOTNOTE ? scale.small() : scale.table();
            d.spacing(0, 40).line(scale.tightLine(size)).run().size(size);
            if (variant.frame().isCell()) {
                d.run().face(Face.HEADINGS);
            }
        }
    }

    private static boolean takesSizeOfFrame(ParagraphStyle style) {
        return style.isList()
                || switch (style) {
                    case BODY, LEAD, QUOTE, QUOTE_SOURCE, TERM, DESCRIPTION -> true;
                    default -> false;
                };
    }

    /** The tint and bar of a callout. Room between its paragraphs is border in the colour of the tint, or it would stay white. */
    private StyleDefinition framed(StyleDefinition d, Variant variant) {
        return d.borders(bordersOf(variant))
                .shade(colours.tint())
                .right(CALLOUT_RIGHT)
                .spacing(0, 0);
    }

    private Borders bordersOf(Variant variant) {
        Border bar = new Border(12, 6, colours.accent());
        if (!variant.frame().isCallout()) {
            Border left = variant.style() == QUOTE || variant.style() == QUOTE_SOURCE
                    ? new Border(18, 10, colours.rule())
                    : Border.NONE;
            return new Borders(Border.NONE, left, Border.NONE, bar, Border.NONE);
        }
        // One that follows a box must differ from it, or Word draws the two as one.
        int padding = variant.style() == CALLOUT_TITLE ? 40 : 16;
        Border above = new Border(variant.afterBox() ? padding + 2 : padding, 0, colours.tint());
        Border room = new Border(16, 0, colours.tint());
        Border end = variant.changed() ? bar : new Border(8, 4, colours.tint());
        return new Borders(above, calloutBar(variant), room, end, room);
    }

    /** The bar stays in one line whatever stands in it: the further in the text, the wider the space between. */
    private Border calloutBar(Variant variant) {
        int hanging = variant.style().isList() && variant.style().compareTo(CONTINUE_1) < 0
                ? variant.frame().step()
                : 0;
        int further = Math.max(0, variant.left() - hanging - Frame.CALLOUT_LEFT);
        int colour = variant.frame() == Frame.WARNING ? colours.warning() : colours.accent();
        return new Border(24, Math.min(31, 8 + further / 20), colour);
    }
}
