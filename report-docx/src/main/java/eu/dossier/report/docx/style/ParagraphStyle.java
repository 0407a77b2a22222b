package eu.dossier.report.docx.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The paragraph styles of a briefing. Where Word has a style of its own for the purpose, its English name stands here: Word
 * knows it under that name in every language and shows the reader the name in his.
 */
public enum ParagraphStyle {
    NORMAL("Normal", "Normal"),
    BODY("BodyText", "Body Text"),
    BODY_KEEP("BodyTextKeep", "Body Text Keep"),
    LEAD("Lead", "Lead"),
    /** Whose paper it is; a template that has no such style has a subtitle. */
    MASTHEAD("Masthead", "Masthead"),
    KICKER("Kicker", "Kicker"),
    SUBTITLE("Subtitle", "Subtitle"),
    DETAILS("Details", "Details"),
    RELEASE_LINE("ReleaseLine", "Release Line"),
    END_MARK("EndMark", "End Mark"),
    NOTE("SmallPrint", "Small Print"),
    NOTE_KEEP("SmallPrintKeep", "Small Print Keep"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    BULLET_1("ListBullet", "List Bullet"),
    BULLET_2("ListBullet2", "List Bullet 2"),
    BULLET_3("ListBullet3", "List Bullet 3"),
    BULLET_4("ListBullet4", "List Bullet 4"),
    BULLET_5("ListBullet5", "List Bullet 5"),
    NUMBER_1("ListNumber", "List Number"),
    NUMBER_2("ListNumber2", "List Number 2"),
    NUMBER_3("ListNumber3", "List Number 3"),
    NUMBER_4("ListNumber4", "List Number 4"),
    NUMBER_5("ListNumber5", "List Number 5"),
    CONTINUE_1("ListContinue", "List Continue"),
    CONTINUE_2("ListContinue2", "List Continue 2"),
    CONTINUE_3("ListContinue3", "List Continue 3"),
    CONTINUE_4("ListContinue4", "List Continue 4"),
    CONTINUE_5("ListContinue5", "List Continue 5"),
    TERM("Term", "Term"),
    DESCRIPTION("Description", "Description"),
    QUOTE("Quote", "Quote"),
    QUOTE_SOURCE("QuoteSource", "Quote Source"),
    CODE("CodeBlock", "Code Block"),
    CAPTION("Caption", "caption"),
    TABLE_CAPTION("TableCaption", "Table Caption"),
    FIGURE("Figure", "Figure"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEADER("TableHeader", "Table Header"),
    /** In the rows next to the first and last, which stand on no page alone. */
    TABLE_TEXT_KEEP("TableTextKeep", "Table Text Keep"),
    TABLE_HEADER_KEEP("TableHeaderKeep", "Table Header Keep"),
    /** In the rows at the top, which never stand at the foot of a page without the rows below. */
    TABLE_HEAD("TableHead", "Table Head"),
    CALLOUT_TITLE("CalloutTitle", "Callout Title"),
    CALLOUT_TEXT("CalloutText", "Callout Text"),
    MARKING("Marking", "Marking"),
    CONTENTS_TITLE("TOCHeading", "TOC Heading"),
    CONTENTS_2("TOC2", "toc 2"),
    CONTENTS_3("TOC3", "toc 3"),
    CONTENTS_4("TOC4", "toc 4"),
    FOOTNOTE("FootnoteText", "footnote text"),
    HEADER("Header", "header"),
    HEADER_WIDE("HeaderWide", "Header Wide"),
    FOOTER("Footer", "footer"),
    FOOTER_WIDE("FooterWide", "Footer Wide"),
    /** The paragraph that parts a table from one that follows: Word would make one of two that touch. */
    TABLE_GAP("TableGap", "Table Gap"),
    /** The paragraph that Word needs after a table that ends a section, a cell or the document. */
    TABLE_END("TableEnd", "Table End");

    /** How far a list level stands in from the one above, in twentieths of a point. */
    public static final int STEP = 360;

    private static final List<ParagraphStyle> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);
    private static final List<ParagraphStyle> CONTENTS = List.of(CONTENTS_2, CONTENTS_3, CONTENTS_4);
    private static final List<ParagraphStyle> BULLETS = List.of(BULLET_1, BULLET_2, BULLET_3, BULLET_4, BULLET_5);
    private static final List<ParagraphStyle> NUMBERS = List.of(NUMBER_1, NUMBER_2, NUMBER_3, NUMBER_4, NUMBER_5);
    private static final List<ParagraphStyle> CONTINUATIONS =
            List.of(CONTINUE_1, CONTINUE_2, CONTINUE_3, CONTINUE_4, CONTINUE_5);

    private final String id;
    private final String word;

    ParagraphStyle(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** The id in a document of our own making. */
    public String id() {
        return id;
    }

    /** The name by which Word and templates know it. */
    public String word() {
        return word;
    }

    public static ParagraphStyle heading(int level) {
        return HEADINGS.get(level - 1);
    }

    public static ParagraphStyle contents(int level) {
        return CONTENTS.get(level - 2);
    }

    /** @param depth of the list, from 1; the deepest style stands for all below it */
    public static ParagraphStyle bullet(int depth) {
        return atDepth(BULLETS, depth);
    }

    public static ParagraphStyle number(int depth) {
        return atDepth(NUMBERS, depth);
    }

    public static ParagraphStyle continuation(int depth) {
        return atDepth(CONTINUATIONS, depth);
    }

    public static Optional<ParagraphStyle> named(String word) {
        return Arrays.stream(values())
                .filter(style -> style.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** Whether it belongs to a list: numbered, marked or going on. */
    public boolean isList() {
        return compareTo(BULLET_1) >= 0 && compareTo(CONTINUE_5) <= 0;
    }

    /** The same style for a paragraph that leads to a table, figure or row: it stays on the page of what follows. */
    public ParagraphStyle keptWithNext() {
        return switch (this) {
            case BODY -> BODY_KEEP;
            case NOTE -> NOTE_KEEP;
            case TABLE_TEXT -> TABLE_TEXT_KEEP;
            case TABLE_HEADER -> TABLE_HEADER_KEEP;
            default -> this;
        };
    }

    boolean isHeading() {
        return compareTo(HEADING_1) >= 0 && compareTo(HEADING_4) <= 0;
    }

    /** Whether Word has no such style by itself. */
    boolean isCustom() {
        return switch (this) {
            case BODY_KEEP, NOTE_KEEP, TERM, DESCRIPTION, QUOTE_SOURCE, CODE, FIGURE -> true;
            case LEAD, MASTHEAD, KICKER, DETAILS, RELEASE_LINE, END_MARK, NOTE -> true;
            case TABLE_TEXT_KEEP, TABLE_HEADER_KEEP -> true;
            case TABLE_TEXT, TABLE_HEADER, TABLE_HEAD, TABLE_CAPTION, TABLE_GAP, TABLE_END -> true;
            case CALLOUT_TITLE, CALLOUT_TEXT, MARKING, HEADER_WIDE, FOOTER_WIDE -> true;
            default -> false;
        };
    }

    /** What it stands in by nature; elsewhere it looks different. */
    public Frame home() {
        return switch (this) {
            case TABLE_TEXT, TABLE_TEXT_KEEP -> Frame.CELL;
            case TABLE_HEADER, TABLE_HEADER_KEEP, TABLE_HEAD -> Frame.HEAD_CELL;
            case FOOTNOTE -> Frame.FOOTNOTE;
            case CALLOUT_TITLE, CALLOUT_TEXT -> Frame.NOTE;
            default -> Frame.PAGE;
        };
    }

    /** Where its text starts when nothing around it moves it in, in twentieths of a point. */
    public int left() {
        if (isList()) {
            return STEP * depth();
        }
        return offset();
    }

    /** Whether all its text is bold. */
    public boolean isBold() {
        return switch (this) {
            case MASTHEAD, KICKER, RELEASE_LINE, END_MARK, TERM -> true;
            case TABLE_HEADER, TABLE_HEADER_KEEP, TABLE_HEAD, CALLOUT_TITLE, CONTENTS_TITLE -> true;
            default -> isHeading();
        };
    }

    /** Whether it has room above it anyway, wherever it stands. */
    public boolean hasRoomAbove() {
        return isHeading() || this == CAPTION || this == TABLE_CAPTION || this == CONTENTS_TITLE;
    }

    /** How far it stands in by itself from whatever surrounds it. */
    public int offset() {
        return switch (this) {
            case QUOTE, QUOTE_SOURCE, DESCRIPTION -> STEP;
            case CALLOUT_TITLE, CALLOUT_TEXT -> Frame.CALLOUT_LEFT;
            default -> 0;
        };
    }

    /** The level of the list it belongs to, from 1; 0 for what belongs to none. */
    int depth() {
        int level = Math.max(BULLETS.indexOf(this), Math.max(NUMBERS.indexOf(this), CONTINUATIONS.indexOf(this)));
        return level + 1;
    }

    private static ParagraphStyle atDepth(List<ParagraphStyle> styles, int depth) {
        return styles.get(Math.min(depth, styles.size()) - 1);
    }
}
