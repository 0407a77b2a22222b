package eu.dossier.templates.markup;

import eu.dossier.document.Block;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.markup.Token.Open;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads briefing markup into blocks, strictly: what it does not know is an error and never dropped. Deep nesting (more than
 * 100) and size (more than 64 million characters) are errors too. Safe for use by several threads.
 */
public final class MarkupReader {

    private MarkupReader() {}

    /**
     * Reads one {@code <briefing>}.
     *
     * @param markup the whole text
     * @param template what the user calls the template that printed it; named in findings and in every block's origin
     * @return the blocks, or none and one error whose place is in the markup: line and column from 1
     */
    public static Warned<Optional<List<Block>>> read(String markup, String template) {
        Reading reading = null;
        try {
            reading = new Reading(markup, template);
            List<Block> blocks = briefing(reading);
            List<Diagnostic> faults = StructureCheck.check(blocks);
            boolean sound = faults.stream().noneMatch(Diagnostic::isError);
            return new Warned<>(sound ? Optional.of(blocks) : Optional.empty(), faults);
        } catch (MarkupFault fault) {
            String item = reading == null ? "" : reading.item();
            return new Warned<>(Optional.empty(), List.of(diagnostic(fault, markup, template, item)));
        }
    }

    private static List<Block> briefing(Reading reading) {
        reading.skipBlank("briefing");
        if (!reading.at("briefing")) {
            throw new MarkupFault(
                    "D4006", reading.token().place(), "The markup does not start with <briefing>.", "Wrap it in one.");
        }
        Open root = reading.enter();
        reading.requireKnown(root, Set.of());
        List<Block> blocks = BlockReader.notEmpty(new BlockReader(reading).blocks("briefing"), root);
        reading.leave(root);
        reading.skipBlank("briefing");
        if (!(reading.token() instanceof Token.End)) {
            throw new MarkupFault(
                    "D4006", reading.token().place(), "There is more after </briefing>.", "Print one briefing only.");
        }
        return blocks;
    }

    private static Diagnostic diagnostic(MarkupFault fault, String markup, String template, String item) {
        Place place = fault.place();
        SourceSpan span = new SourceSpan(template, place.line(), place.column(), 1, line(markup, place.line()));
        String where = item.isEmpty() ? "" : " It was printed for the case item " + item + ".";
        return Diagnostic.error(fault.code(), span, fault.getMessage() + where, fault.hint());
    }

    private static String line(String markup, int number) {
        return markup.lines().skip(number - 1L).findFirst().orElse("");
    }
}
