package eu.dossier.report.docx.body;

import eu.dossier.document.Block.Alignment;
import eu.dossier.report.docx.style.Frame;
import eu.dossier.report.docx.style.ParagraphStyle;
import eu.dossier.report.docx.style.Variant;

/**
 * Where blocks stand.
 *
 * @param body the style of a plain paragraph here
 * @param frame what surrounds it
 * @param left where its text starts, in twentieths of a point
 * @param depth how many lists it is in
 * @param changed with a bar at its end side
 * @param alignment in a column of a table
 * @param width of the text, in twentieths of a point
 */
record Context(ParagraphStyle body, Frame frame, int left, int depth, boolean changed, Alignment alignment, int width) {

    static Context page(int width) {
        return new Context(ParagraphStyle.BODY, Frame.PAGE, 0, 0, false, Alignment.START, width);
    }

    static Context footnote(int width) {
        return new Context(ParagraphStyle.FOOTNOTE, Frame.FOOTNOTE, 0, 0, false, Alignment.START, width);
    }

    Context inItem() {
        int deeper = depth + 1;
        return new Context(
                ParagraphStyle.continuation(deeper), frame, left + frame.step(), deeper, changed, alignment, width);
    }

    Context inQuote() {
        int further = left + ParagraphStyle.QUOTE.offset();
        return new Context(ParagraphStyle.QUOTE, frame, further, depth, changed, alignment, width);
    }

    Context inDescription() {
        int further = left + ParagraphStyle.DESCRIPTION.offset();
        return new Context(ParagraphStyle.DESCRIPTION, frame, further, depth, changed, alignment, width);
    }

    Context inCallout(Frame callout) {
        int further = callout.inset(left);
        return new Context(ParagraphStyle.CALLOUT_TEXT, callout, further, depth, changed, alignment, width);
    }

    static Context cell(ParagraphStyle style, Alignment aligned, boolean bar, int width) {
        return new Context(style, style.home(), 0, 0, bar, aligned, width);
    }

    Context inChanged() {
        return new Context(body, frame, left, depth, true, alignment, width);
    }

    /** The body style, or one that stands in by itself. */
    Variant variant(ParagraphStyle style, boolean afterBox) {
        boolean placed = style == body || style == ParagraphStyle.CALLOUT_TITLE || style == ParagraphStyle.QUOTE_SOURCE;
        return placedAt(style, placed ? left : left + style.offset(), afterBox);
    }

    Variant placedAt(ParagraphStyle style, int at, boolean afterBox) {
        boolean room = afterBox && !style.hasRoomAbove() && !frame.isCell();
        return new Variant(style, frame, at, changed, room, style.isList() ? Alignment.START : alignment);
    }
}
