package eu.dossier.report.pdf.font;

import java.util.function.IntPredicate;

/**
 * Contextual lookups, the same in GSUB (5, 6) and GPOS (7, 8): when a sequence of glyphs stands between others, other
 * lookups are applied inside it.
 */
final class ContextLookup {

    /** Applies another lookup at a place. */
    @FunctionalInterface
    interface Nested {
        void apply(int lookup, int at);
    }

    /** How the numbers of a rule are to be read: as glyphs, classes or coverages. */
    @FunctionalInterface
    private interface Matcher {
        boolean matches(int glyph, int value);
    }

    private final GlyphBuffer buffer;
    private final GlyphSkipper skipper;
    private final Nested nested;
    private int[] matched = new int[8];

    ContextLookup(GlyphBuffer buffer, GlyphSkipper skipper, Nested nested) {
        this.buffer = buffer;
        this.skipper = skipper;
        this.nested = nested;
    }

    /** @return where to go on, or -1 when the context is another */
    int applySimple(Bytes table, int at) {
        return switch (table.u16(0)) {
            case 1 -> ruleSets(table, at, 6, 4, false);
            case 2 -> ruleSets(table, at, 8, 6, false);
            case 3 -> simpleCoverages(table, at);
            default -> -1;
        };
    }

    int applyChained(Bytes table, int at) {
        return switch (table.u16(0)) {
            case 1 -> ruleSets(table, at, 6, 4, true);
            case 2 -> ruleSets(table, at, 12, 10, true);
            case 3 -> chainedCoverages(table, at);
            default -> -1;
        };
    }

    private int ruleSets(Bytes table, int at, int listAt, int countAt, boolean chained) {
        int covered = GlyphClasses.coverage(table.from(table.u16(2)), buffer.glyph(at));
        if (covered < 0) {
            return -1;
        }
        boolean classes = table.u16(0) == 2;
        Bytes inputClasses = classes ? table.from(table.u16(chained ? 6 : 4)) : Bytes.EMPTY;
        int set = classes ? GlyphClasses.classOf(inputClasses, buffer.glyph(at)) : covered;
        if (set >= table.u16(countAt) || table.u16(listAt + 2 * set) == 0) {
            return -1;
        }
        Matcher input = classes ? byClass(inputClasses) : (glyph, value) -> glyph == value;
        Matcher before = classes && chained ? byClass(table.from(table.u16(4))) : input;
        Matcher after = classes && chained ? byClass(table.from(table.u16(8))) : input;
        Bytes rules = table.from(table.u16(listAt + 2 * set));
        return firstRule(rules, at, chained, before, input, after);
    }

    private static Matcher byClass(Bytes classes) {
        return (glyph, value) -> GlyphClasses.classOf(classes, glyph) == value;
    }

    private int firstRule(Bytes rules, int at, boolean chained, Matcher before, Matcher input, Matcher after) {
        int count = rules.u16(0);
        for (int i = 0; i < count; i++) {
            Bytes rule = rules.from(rules.u16(2 + 2 * i));
            int next = chained ? chainedRule(rule, at, before, input, after) : simpleRule(rule, at, input);
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    private int simpleRule(Bytes rule, int at, Matcher input) {
        int length = rule.u16(0);
        int end = input(at, length, i -> input.matches(glyphAt(i), rule.u16(2 + 2 * i)));
        return end < 0 ? -1 : act(rule.from(4 + 2 * (length - 1)), rule.u16(2), length, end);
    }

    private int chainedRule(Bytes rule, int at, Matcher before, Matcher input, Matcher after) {
        int behind = rule.u16(0);
        int length = rule.u16(2 + 2 * behind);
        int inputAt = 4 + 2 * behind;
        int ahead = rule.u16(inputAt + 2 * (length - 1));
        int aheadAt = inputAt + 2 * length;
        int end = input(at, length, i -> input.matches(glyphAt(i), rule.u16(inputAt + 2 * (i - 1))));
        if (end < 0
                || !backwards(at, behind, (glyph, i) -> before.matches(glyph, rule.u16(2 + 2 * i)))
                || !forwards(end, ahead, (glyph, i) -> after.matches(glyph, rule.u16(aheadAt + 2 * i)))) {
            return -1;
        }
        int actions = aheadAt + 2 * ahead;
        return act(rule.from(actions + 2), rule.u16(actions), length, end);
    }

    private int simpleCoverages(Bytes table, int at) {
        int length = table.u16(2);
        if (!covered(table, 6, buffer.glyph(at))) {
            return -1;
        }
        int end = input(at, length, i -> covered(table, 6 + 2 * i, glyphAt(i)));
        return end < 0 ? -1 : act(table.from(6 + 2 * length), table.u16(4), length, end);
    }

    private int chainedCoverages(Bytes table, int at) {
        int behind = table.u16(2);
        int inputAt = 6 + 2 * behind;
        int length = table.u16(inputAt - 2);
        if (length == 0 || !covered(table, inputAt, buffer.glyph(at))) {
            return -1;
        }
        int aheadAt = inputAt + 2 * length + 2;
        int ahead = table.u16(aheadAt - 2);
        int end = input(at, length, i -> covered(table, inputAt + 2 * i, glyphAt(i)));
        if (end < 0
                || !backwards(at, behind, (glyph, i) -> covered(table, 4 + 2 * i, glyph))
                || !forwards(end, ahead, (glyph, i) -> covered(table, aheadAt + 2 * i, glyph))) {
            return -1;
        }
        int actions = aheadAt + 2 * ahead;
        return act(table.from(actions + 2), table.u16(actions), length, end);
    }

    private static boolean covered(Bytes table, int offsetAt, int glyph) {
        return GlyphClasses.coverage(table.from(table.u16(offsetAt)), glyph) >= 0;
    }

    private int glyphAt(int index) {
        return buffer.glyph(matched[index]);
    }

    /** Finds the glyphs of the sequence after the first; returns the place of the last, or -1. */
    private int input(int at, int length, IntPredicate matches) {
        if (length < 1 || length > 64) {
            return -1;
        }
        if (matched.length < length) {
            matched = new int[64];
        }
        matched[0] = at;
        for (int i = 1; i < length; i++) {
            matched[i] = skipper.next(matched[i - 1]);
            if (matched[i] < 0 || !matches.test(i)) {
                return -1;
            }
        }
        return matched[length - 1];
    }

    private boolean backwards(int at, int count, Matcher matcher) {
        int place = at;
        for (int i = 0; i < count; i++) {
            place = skipper.previous(place);
            if (place < 0 || !matcher.matches(buffer.glyph(place), i)) {
                return false;
            }
        }
        return true;
    }

    private boolean forwards(int end, int count, Matcher matcher) {
        int place = end;
        for (int i = 0; i < count; i++) {
            place = skipper.next(place);
            if (place < 0 || !matcher.matches(buffer.glyph(place), i)) {
                return false;
            }
        }
        return true;
    }

    /** Applies the lookups of a rule; what they add or take away moves the end. */
    private int act(Bytes actions, int count, int length, int end) {
        int[] places = matched.clone();
        int before = buffer.length();
        for (int i = 0; i < count; i++) {
            int sequence = actions.u16(4 * i);
            if (sequence < length) {
                nested.apply(actions.u16(4 * i + 2), Math.min(places[sequence], buffer.length() - 1));
            }
        }
        return Math.max(places[0] + 1, end + 1 + buffer.length() - before);
    }
}
