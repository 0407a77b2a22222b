package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.read.PdfLexer.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All objects of a PDF file, found by reading it from front to back. The file's own tables are not asked: an object that
 * they keep quiet about is an object all the same. What stands outside objects goes to the findings.
 */
final class PdfObjects {

    private static final byte[] END_STREAM = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private final byte[] bytes;
    private final Findings findings;
    private final List<PdfObject> all = new ArrayList<>();
    private final Map<Integer, PdfObject> latest = new HashMap<>();
    private int outside;

    private PdfObjects(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    static PdfObjects scan(byte[] bytes, Findings findings) {
        PdfObjects objects = new PdfObjects(bytes, findings);
        objects.scan();
        return objects;
    }

    List<PdfObject> all() {
        return all;
    }

    /** The object that a reference leads to; of several with one number, the last in the file. */
    Optional<PdfObject> find(@Nullable Object reference) {
        return reference instanceof PdfValues.Reference ref
                ? Optional.ofNullable(latest.get(ref.number()))
                : Optional.empty();
    }

    /** The dictionary that stands there or that the reference leads to. */
    Map<String, Object> dictionary(@Nullable Object value) {
        return value instanceof PdfValues.Reference
                ? find(value).map(PdfObject::dictionary).orElse(Map.of())
                : PdfObject.asDictionary(value);
    }

    /** The list that stands there or that the reference leads to; a single value is a list of one. */
    List<Object> list(@Nullable Object value) {
        if (value instanceof PdfValues.Reference) {
            Optional<PdfObject> object = find(value).filter(one -> !one.isStream());
            if (object.isPresent()) {
                PdfObject one = object.get();
                return PdfObject.asList(PdfValues.read(new PdfLexer(one.buffer(), one.from(), one.to())));
            }
        }
        return PdfObject.asList(value);
    }

    void add(PdfObject object) {
        all.add(object);
        latest.put(object.number(), object);
    }

    private void scan() {
        int at = 0;
        while (at < bytes.length) {
            at = isNumberStart(at) ? objectOrNext(at) : at + 1;
        }
        report(bytes.length);
    }

    private boolean isNumberStart(int at) {
        return bytes[at] >= '0' && bytes[at] <= '9' && (at == 0 || !PdfLexer.isRegular(bytes[at - 1]));
    }

    /** Reads "12 0 obj" and what belongs to it, or goes on behind the number. */
    private int objectOrNext(int at) {
        PdfLexer lexer = new PdfLexer(bytes, at, bytes.length);
        lexer.next();
        int number = lexer.integer();
        int behind = lexer.position();
        if (lexer.next() != Token.NUMBER || lexer.next() != Token.WORD || !lexer.is("obj")) {
            return behind;
        }
        report(at);
        outside = object(number, lexer);
        return outside;
    }

    private int object(int number, PdfLexer lexer) {
        int from = lexer.position();
        Token token = lexer.next();
        while (token != Token.END && !(token == Token.WORD && (lexer.is("endobj") || lexer.is("stream")))) {
            token = lexer.next();
        }
        int to = lexer.from();
        if (token == Token.WORD && lexer.is("stream")) {
            return stream(number, from, to, lexer.position());
        }
        add(new PdfObject(number, bytes, from, to, -1, -1));
        return lexer.position();
    }

    private int stream(int number, int from, int to, int keywordEnd) {
        int start = keywordEnd;
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        if (start < bytes.length && bytes[start] == '\n') {
            start++;
        }
        Object length = PdfObject.asDictionary(PdfValues.read(new PdfLexer(bytes, from, to)))
                .get("Length");
        int end = streamEnd(start, length instanceof Integer known ? known : -1);
        add(new PdfObject(number, bytes, from, to, start, end));
        return Math.min(end + END_STREAM.length, bytes.length);
    }

    /** Where the stream says that it ends, if its end stands there; else where its end stands. */
    private int streamEnd(int start, int length) {
        if (length >= 0 && length <= bytes.length - start) {
            int at = start + length;
            while (at < bytes.length && at < start + length + 2 && PdfLexer.isSpace(bytes[at])) {
                at++;
            }
            if (isEnd(at)) {
                return at;
            }
        }
        int at = start;
        while (at < bytes.length && !isEnd(at)) {
            at++;
        }
        return at;
    }

    private boolean isEnd(int at) {
        for (int i = 0; i < END_STREAM.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != END_STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void report(int to) {
        if (outside < to) {
            findings.programs("bytes between objects").latin1(bytes, outside, to);
        }
    }
}
