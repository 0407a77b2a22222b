package eu.dossier.report.docx.style;

import eu.dossier.document.Block.Alignment;

/**
 * A paragraph style where it stands. What differs from the style itself becomes a derived style with a name that says so, as
 * someone who knows Word would do; nothing is formatted by hand.
 *
 * @param style what it is
 * @param frame what it stands in
 * @param left where its text starts, in twentieths of a point
 * @param changed with a bar at its end side
 * @param afterBox needs room above, since a table or callout has none below
 * @param alignment in a column of a table
 */
public record Variant(
        ParagraphStyle style, Frame frame, int left, boolean changed, boolean afterBox, Alignment alignment) {

    /** The style as it is by nature. */
    public static Variant of(ParagraphStyle style) {
        return new Variant(style, style.home(), style.left(), false, false, Alignment.START);
    }

    public boolean isPlain() {
        return frame == style.home() && left == style.left() && !changed && !afterBox && alignment == Alignment.START;
    }

    /** "List Bullet in Warning Changed". */
    String name() {
        StringBuilder name = new StringBuilder(style.word());
        if (frame != style.home()) {
            name.append(' ').append(frame.suffix());
        }
        if (left != style.left()) {
            name.append(" at ").append(left / 20);
        }
        name.append(changed ? " Changed" : "").append(afterBox ? " after Box" : "");
        name.append(
                switch (alignment) {
                    case START -> "";
                    case CENTRE -> " Centred";
                    case END -> " at End";
                });
        return name.toString();
    }
}
