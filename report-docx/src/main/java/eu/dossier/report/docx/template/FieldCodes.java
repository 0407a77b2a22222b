package eu.dossier.report.docx.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges the fields of a part, one by one as Word reads them: from the mark that begins a field to the one that ends it, over
 * runs and paragraphs. Only fields of the list pass, by their first word: Word has some ninety, and a code may be put together
 * by other fields.
 */
final class FieldCodes {

    /** They count, number, jump or repeat what the briefing itself holds. */
    private static final Set<String> HARMLESS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "STYLEREF",
            "TOC",
            "TC",
            "SEQ",
            "TITLE",
            "SUBJECT",
            "KEYWORDS",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "SYMBOL",
            "ADVANCE",
            "LISTNUM",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "XE",
            "INDEX");

    /** They would show the reader's day, name or disk. */
    private static final Set<String> OF_THE_READER = Set.of(
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "EDITTIME",
            "FILENAME",
            "AUTHOR",
            "LASTSAVEDBY",
            "USERNAME",
            "USERINITIALS",
            "USERADDRESS");

    /** The properties that a briefing has. */
    private static final Set<String> PROPERTIES = Set.of("TITLE", "SUBJECT", "KEYWORDS", "COMPANY");

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"?|\\\\(\\S)|([^\\s\"\\\\]\\S*)");

    private final String part;
    private final Findings findings;

    FieldCodes(String part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;
        private boolean nested;
    }

    void judge(Element root) {
        walkStory(root);
    }

    /** A text box is a story of its own: its fields are no part of one around it. */
    private void walkStory(Element root) {
        Deque<Open> open = new ArrayDeque<>();
        walk(root, open);
        if (!open.isEmpty()) {
            refuse("A field has no end.");
        }
    }

    private void walk(Element element, Deque<Open> open) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                switch (String.valueOf(inner.getLocalName())) {
                    case "fldChar" -> mark(PartXml.value(inner, "fldCharType"), open);
                    case "instrText", "delInstrText" -> code(inner.getTextContent(), open);
                    case "t" -> text(inner.getTextContent(), open);
                    case "fldSimple" -> simple(inner, open);
                    default -> {}
                }
                if (String.valueOf(inner.getLocalName()).equals("txbxContent")) {
                    walkStory(inner);
                } else {
                    walk(inner, open);
                }
            }
        }
    }

    private void mark(String type, Deque<Open> open) {
        Open field = open.peek();
        if (type.equals("begin")) {
            nest(open);
            open.push(new Open());
        } else if (field == null) {
            refuse("A field ends that has no start.");
        } else if (type.equals("separate")) {
            field.inCode = false;
        } else {
            open.pop();
            judge(field.code.toString(), field.nested);
        }
    }

    private static void nest(Deque<Open> open) {
        Open field = open.peek();
        if (field != null && field.inCode) {
            field.nested = true;
        }
    }

    private void simple(Element field, Deque<Open> open) {
        nest(open);
        judge(PartXml.value(field, "instr"), false);
    }

    private void code(String text, Deque<Open> open) {
        Open field = open.peek();
        if (field != null && field.inCode) {
            field.code.append(text);
        } else {
            judge(text, false);
        }
    }

    /** Word reads plain text between the begin of a field and its result as code, too. */
    private static void text(String text, Deque<Open> open) {
        Open field = open.peek();
        if (field != null && field.inCode) {
            field.code.append(text);
        }
    }

    private void judge(String code, boolean nested) {
        List<String> words = words(code);
        if (words.isEmpty() && !nested) {
            return;
        }
        String name = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
        if (nested) {
            refuse("A field (" + (name.isEmpty() ? "without a name" : name)
                    + ") puts its code together from other fields, which" + " hides what it does.");
        } else if (OF_THE_READER.contains(name)) {
            refuse("The field " + name + " shows the day, the name or the disk of whoever opens a briefing.");
        } else if (!isHarmless(name, words)) {
            refuse("The field " + name + " may fetch or run something, or change, when a briefing is opened.");
        }
    }

    private static boolean isHarmless(String name, List<String> words) {
        return switch (name) {
            case "HYPERLINK" -> leadsToPage(words);
            case "DOCPROPERTY" ->
                words.size() > 1 && PROPERTIES.contains(words.get(1).toUpperCase(Locale.ROOT));
            default -> HARMLESS.contains(name);
        };
    }

    /** The address is the first word that no switch takes; a jump inside the document has none. */
    private static boolean leadsToPage(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.matches("\\\\[lot]")) {
                i++;
            } else if (!word.matches("\\\\.")) {
                return Hazards.isLink(word);
            }
        }
        return words.contains("\\l");
    }

    private static List<String> words(String code) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(code);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            String letter = matcher.group(2);
            words.add(quoted != null ? quoted : letter != null ? "\\" + letter : matcher.group(3));
        }
        return words;
    }

    private void refuse(String why) {
        findings.error(
                "D0875",
                part,
                why,
                "Write {{date}} or another placeholder for it, or replace it by its text (Ctrl+Shift+F9 in Word).");
    }
}
