package eu.dossier.templates.markup;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.marking.Tlp;
import eu.dossier.templates.markup.Token.Open;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that attributes may say. */
final class Words {

    private Words() {}

    static Role role(Open element) {
        return word(element, "class", Role.class, Role.BODY);
    }

    static Block.Kind callout(Open element) {
        return word(element, "class", Block.Kind.class, Block.Kind.NOTE);
    }

    static Block.TableStyle tableStyle(Open element) {
        return word(element, "class", Block.TableStyle.class, Block.TableStyle.DATA);
    }

    static Block.Alignment alignment(Open element) {
        return word(element, "align", Block.Alignment.class, Block.Alignment.START);
    }

    /** The constant that an attribute names: {@code lines-to-take} is {@code LINES_TO_TAKE}. */
    static <E extends Enum<E>> E word(Open element, String attribute, Class<E> type, E otherwise) {
        String value = element.attributes().get(attribute);
        if (value == null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> unknown(
                        element,
                        attribute,
                        value,
                        Arrays.stream(type.getEnumConstants())
                                .map(Words::written)
                                .toList()));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MarkupFault unknown(Open element, String attribute, String value, List<String> known) {
        return new MarkupFault(
                "D4007",
                element.place(),
                "<" + element.name() + "> cannot have " + attribute + "=\"" + value + "\".",
                "It can have: " + String.join(", ", known) + ".");
    }

    static int number(Open element, String attribute, int otherwise) {
        String value = element.attributes().get(attribute);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,6}")) {
            throw unknown(element, attribute, value, List.of("a whole number"));
        }
        return Integer.parseInt(value);
    }

    static boolean yes(Open element, String attribute) {
        String value = element.attributes().getOrDefault(attribute, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw unknown(element, attribute, value, List.of("true", "false"));
        }
        return value.equals("true");
    }

    static Tlp tlp(Open element, String value) {
        return Tlp.parse(value)
                .orElseThrow(() -> unknown(
                        element,
                        "tlp",
                        value,
                        Arrays.stream(Tlp.values()).map(Tlp::label).toList()));
    }
}
