package eu.dossier.briefing.leak.read;

import java.nio.charset.StandardCharsets;

/** Every string, name and comment in a stretch of PDF syntax, told by the key that it stands under. */
final class PdfStrings {

    private static final int SEEN = 1 << 12;

    private final Findings findings;
    private final int[] seen = new int[SEEN];

    PdfStrings(Findings findings) {
        this.findings = findings;
    }

    /** A byte at a time, without making tokens of numbers: most of a tagged file is numbers. */
    void search(byte[] bytes, int from, int to) {
        PdfLexer lexer = new PdfLexer(bytes, from, to);
        int keyFrom = from;
        int keyTo = from;
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            if (b == '/') {
                keyFrom = at + 1;
                at = name(bytes, keyFrom, to, lexer);
                keyTo = at;
            } else if (b == '(' || (b == '<' && at + 1 < to && bytes[at + 1] != '<')) {
                lexer.position(at);
                PdfLexer.Token token = lexer.next();
                string(lexer.string(token), lexer.name(keyFrom, keyTo));
                at = lexer.position();
            } else if (b == '<') {
                at += 2;
            } else if (b == '%') {
                at = comment(bytes, at, to);
            } else {
                at++;
            }
        }
    }

    private int comment(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        findings.programs("comment").utf8(bytes, from, end);
        return end;
    }

    /** Names repeat by the thousand; each goes to the findings once, or seldom twice. */
    private int name(byte[] bytes, int from, int to, PdfLexer lexer) {
        int end = from;
        int hash = 7;
        while (end < to && PdfLexer.isRegular(bytes[end])) {
            hash = hash * 31 + bytes[end++];
        }
        int slot = hash & (SEEN - 1);
        if (end - from >= 4 && seen[slot] != hash) {
            seen[slot] = hash;
            byte[] plain = lexer.name(from, end).getBytes(StandardCharsets.ISO_8859_1);
            findings.vocabulary("name").utf8(plain, 0, plain.length);
        }
        return end;
    }

    private void string(byte[] string, String key) {
        if (key.equals("Registry") || key.equals("Ordering")) {
            findings.vocabulary("name of a character set").text(decode(string));
        } else if (string.length >= 3) {
            findings.people(place(key)).text(decode(string));
        }
    }

    private static String place(String key) {
        return switch (key) {
            case "Alt" -> "alternative text";
            case "ActualText" -> "replacement text";
            case "E" -> "expansion of an abbreviation";
            case "Title" -> "document property or bookmark Title";
            case "Author", "Subject", "Keywords", "Creator", "Producer" -> "document property " + key;
            case "Contents" -> "annotation";
            case "URI" -> "link";
            case "F", "UF", "Desc", "EF" -> "name of an attachment";
            case "JS" -> "script";
            case "Dests", "Names", "D", "ID", "Lang", "Info" -> "string /" + key;
            default -> "string";
        };
    }

    /** Text strings (7.9.2.2): UTF-16 or UTF-8 with its mark, else PDFDocEncoding, whose letters are those of Latin-1. */
    static String decode(byte[] string) {
        if (FileContents.startsWith(string, 0, 0xFE, 0xFF)) {
            return new String(string, 2, string.length - 2, StandardCharsets.UTF_16BE);
        }
        if (FileContents.startsWith(string, 0, 0xFF, 0xFE)) {
            return new String(string, 2, string.length - 2, StandardCharsets.UTF_16LE);
        }
        if (FileContents.startsWith(string, 0, 0xEF, 0xBB, 0xBF)) {
            return new String(string, 3, string.length - 3, StandardCharsets.UTF_8);
        }
        return new String(string, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
