package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block.Role;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.report.pdf.line.Align;
import eu.dossier.report.pdf.line.Breaking;
import java.util.Locale;

/** The look of each part of a document, all derived from one size, one scale and five colours of the theme. */
final class Styles {

    private final Type type;
    private final Colours colours;
    private final TextStyle body;

    Styles(Theme theme, Locale language) {
        type = theme.type();
        colours = theme.colours();
        Align align = type.justified() ? Align.JUSTIFIED : Align.START;
        body = new TextStyle(
                type.text(),
                type.size(),
                type.leading(),
                0,
                false,
                false,
                colours.text(),
                align,
                Breaking.PROSE,
                language);
    }

    Colours colours() {
        return colours;
    }

    String codeFamily() {
        return type.code();
    }

    TextStyle body() {
        return body;
    }

    /** The size a number of steps above (or below) the text's. */
    private double step(double steps) {
        return Math.round(type.size() * StrictMath.pow(type.scale(), steps) * 4) / 4.0;
    }

    /** Upright sans at the start side, for everything that is not running text. */
    private TextStyle label(double steps) {
        return body.family(type.headings()).size(step(steps)).leading(1.3).align(Align.START);
    }

    TextStyle heading(int level) {
        TextStyle heading =
                label(4 - level * 1.0).bold(true).breaking(Breaking.NAME).colour(colours.accent());
        return switch (level) {
            case 1 -> heading.size(step(4.5)).leading(1.15);
            case 2 -> heading.size(step(2)).leading(1.2);
            case 3 -> heading.size(step(0.8)).leading(1.25);
            default -> heading.size(step(0)).colour(colours.text());
        };
    }

    TextStyle paragraph(Role role, TextStyle inherited) {
        return switch (role) {
            case BODY -> inherited;
            case LEAD -> inherited.size(inherited.size() * 1.14).leading(1.36);
            case MASTHEAD -> label(1.4).bold(true).breaking(Breaking.NAME);
            case KICKER ->
                label(-0.3).bold(true).tracking(0.9).colour(colours.accent()).breaking(Breaking.NAME);
            case SUBTITLE -> label(1.2).colour(colours.muted()).breaking(Breaking.NAME);
            case DETAILS -> label(-0.6).colour(colours.muted()).breaking(Breaking.NAME);
            case RELEASE_LINE -> label(0).bold(true).tracking(0.4).breaking(Breaking.NAME);
            case END_MARK -> label(0).bold(true).align(Align.CENTRE).tracking(2);
            case NOTE ->
                inherited
                        .family(type.headings())
                        .size(inherited.size() * 0.86)
                        .leading(1.32)
                        .colour(colours.muted());
        };
    }

    TextStyle caption() {
        return label(-0.7).breaking(Breaking.NAME);
    }

    TextStyle cell() {
        return label(-0.8).breaking(Breaking.PROSE);
    }

    TextStyle summaryCell() {
        return label(-0.4).breaking(Breaking.PROSE);
    }

    TextStyle headerCell(TextStyle cell) {
        return cell.bold(true).colour(colours.accent()).breaking(Breaking.NAME);
    }

    TextStyle code() {
        return label(-1.1).family(type.code()).leading(1.38).breaking(Breaking.LITERAL);
    }

    TextStyle note() {
        return body.size(step(-1)).leading(1.3).align(Align.START);
    }

    TextStyle calloutTitle(int colour) {
        return label(0).bold(true).colour(colour).breaking(Breaking.NAME);
    }

    TextStyle attribution() {
        return label(-0.4).colour(colours.muted()).breaking(Breaking.NAME);
    }

    TextStyle contents() {
        return label(-0.1).breaking(Breaking.NAME);
    }

    TextStyle marking() {
        return label(0).size(12).bold(true).breaking(Breaking.NAME);
    }

    TextStyle running() {
        return label(-1.2).colour(colours.muted()).breaking(Breaking.NAME);
    }
}
