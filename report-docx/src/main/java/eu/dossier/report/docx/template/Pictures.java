package eu.dossier.report.docx.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Judges the pictures of a template: how large they become in memory, and what a drawing may do. */
final class Pictures {

    /** A page of A4 at 600 dots an inch has 35 million. */
    private static final long MOST_DOTS = 40_000_000;

    private static final Set<String> LIVELY =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "set");

    private static final Pattern FETCHES =
            Pattern.compile("url\\(\\s*['\"]?(?!['\"]?#)|@import", Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    Pictures(Findings findings) {
        this.findings = findings;
    }

    void judge(String part, byte[] picture) {
        long dots = dots(picture);
        if (dots < 0) {
            findings.error(
                    "D0871", part, "A picture cannot be read.", "Save it as PNG or JPEG and insert it again in Word.");
        } else if (dots > MOST_DOTS) {
            findings.error(
                    "D0870",
                    part,
                    "A picture has " + dots / 1_000_000 + " million dots; it would fill the memory of whoever opens a"
                            + " briefing.",
                    "Compress the pictures in Word: 300 dots an inch are enough in print.");
        }
    }

    /** Width times height; 0 for what has lines instead of dots, and below 0 for what is no picture. */
    private static long dots(byte[] p) {
        if (starts(p, 0x89, 'P', 'N', 'G') && p.length >= 24) {
            return big(p, 16, 4) * big(p, 20, 4);
        } else if (starts(p, 0xFF, 0xD8)) {
            return jpeg(p);
        } else if (starts(p, 'G', 'I', 'F', '8') && p.length >= 10) {
            return little(p, 6, 2) * little(p, 8, 2);
        } else if (starts(p, 'B', 'M') && p.length >= 26) {
            return little(p, 18, 4) * Math.abs((int) little(p, 22, 4));
        }
        boolean lines = starts(p, 1, 0, 0, 0) || starts(p, 0xD7, 0xCD, 0xC6, 0x9A) || starts(p, 1, 0, 9, 0);
        return lines ? 0 : -1;
    }

    /** The size stands in the frame header, behind segments of other kinds. */
    private static long jpeg(byte[] p) {
        int at = 2;
        while (at + 9 < p.length && (p[at] & 0xFF) == 0xFF) {
            int marker = p[at + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return big(p, at + 5, 2) * big(p, at + 7, 2);
            }
            at += marker == 0xFF ? 1 : 2 + (int) big(p, at + 2, 2);
        }
        return -1;
    }

    private static boolean starts(byte[] picture, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= picture.length || (picture[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static long big(byte[] picture, int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (picture[at + i] & 0xFF);
        }
        return number;
    }

    private static long little(byte[] picture, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (picture[at + i] & 0xFF);
        }
        return number;
    }

    /** A drawing in SVG is a small web page. */
    void judge(String part, Document svg) {
        judge(part, svg.getDocumentElement());
    }

    private void judge(String part, Element element) {
        String name = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
        boolean fetches = name.equals("style")
                && FETCHES.matcher(element.getTextContent()).find();
        if (LIVELY.contains(name) || name.startsWith("animate") || fetches || hasLivelyAttribute(element)) {
            findings.error(
                    "D0874",
                    part,
                    "A drawing (SVG) runs or fetches something (" + element.getNodeName() + ").",
                    "Save it as PNG and insert that, or take the script and the links out.");
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                judge(part, inner);
            }
        }
    }

    private static boolean hasLivelyAttribute(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
            String value = attribute.getValue().trim();
            boolean leadsOut = (name.equals("href") || name.equals("src"))
                    && !value.startsWith("#")
                    && !value.matches("(?s)data:image/(png|jpeg|gif);.*");
            if (name.startsWith("on") || leadsOut || FETCHES.matcher(value).find()) {
                return true;
            }
        }
        return false;
    }
}
