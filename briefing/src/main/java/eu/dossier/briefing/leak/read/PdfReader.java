package eu.dossier.briefing.leak.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A PDF file: every string of every object, the text of every page, everything attached, everything in between. */
final class PdfReader {

    private static final byte[] PAGE = bytes("/Page");
    private static final byte[] ENCRYPT = bytes("/Encrypt");

    private static final Set<String> FONT_PROGRAMS = Set.of("CIDFontType0C", "Type1C", "OpenType");

    private final byte[] file;
    private final Findings findings;
    private final PdfObjects objects;
    private final PdfStrings strings;
    private final Map<Integer, PdfFont> fonts = new HashMap<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private final List<byte[]> behind = new ArrayList<>();

    /** Where a content stream belongs. */
    private record Content(String place, Map<String, Object> resources) {}

    PdfReader(byte[] file, Findings findings) {
        this.file = file;
        this.findings = findings;
        objects = PdfObjects.scan(file, findings);
        strings = new PdfStrings(findings);
    }

    void read() throws UnreadableException {
        refuseEncrypted();
        List<PdfObject> plain = List.copyOf(objects.all());
        unpackObjectStreams(plain);
        nameContents();
        for (PdfObject object : plain) {
            strings.search(file, object.from(), object.to());
            if (object.isStream()) {
                stream(object);
            }
        }
        behind.forEach(bytes -> findings.programs("bytes behind a stream").latin1(bytes, 0, bytes.length));
    }

    private void refuseEncrypted() throws UnreadableException {
        PdfObject whole = new PdfObject(0, file, Math.max(0, file.length - 4096), file.length, -1, -1);
        if (whole.mentions(ENCRYPT) || objects.all().stream().anyMatch(object -> object.mentions(ENCRYPT))) {
            throw findings.unreadable("an encrypted file");
        }
    }

    /** The objects in object streams (7.5.7). The streams are searched as wholes, so nothing in them hides either. */
    private void unpackObjectStreams(List<PdfObject> plain) throws UnreadableException {
        for (PdfObject object : plain) {
            if (object.isStream() && type(object.dictionary(), "Type").equals("ObjStm")) {
                byte[] content = data(object);
                strings.search(content, 0, content.length);
                split(object.dictionary(), content);
            }
        }
    }

    private void split(Map<String, Object> dictionary, byte[] content) {
        int count = integer(dictionary.get("N"));
        int first = Math.min(integer(dictionary.get("First")), content.length);
        PdfLexer lexer = new PdfLexer(content, 0, first);
        int[] numbers = new int[Math.min(count, first)];
        int[] offsets = new int[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            lexer.next();
            numbers[i] = lexer.integer();
            lexer.next();
            offsets[i] = Math.min(first + Math.max(0, lexer.integer()), content.length);
        }
        offsets[numbers.length] = content.length;
        for (int i = 0; i < numbers.length; i++) {
            int to = Math.max(offsets[i], offsets[i + 1]);
            objects.add(new PdfObject(numbers[i], content, offsets[i], to, -1, -1));
        }
    }

    /** Says of every content stream which page it belongs to: first by the page tree, then whatever calls itself a page. */
    private void nameContents() {
        int number = 0;
        List<PdfObject> pages = new PdfPages(objects).inOrder();
        Set<Integer> known = new HashSet<>();
        for (PdfObject page : pages) {
            known.add(page.number());
            name(page.dictionary(), "page " + ++number);
        }
        for (PdfObject object : objects.all()) {
            if (!object.isStream() && object.mentions(PAGE)) {
                Map<String, Object> dictionary = object.dictionary();
                if (type(dictionary, "Type").equals("Page")) {
                    name(dictionary, known.contains(object.number()) ? "earlier state of a page" : "hidden page");
                }
            }
        }
    }

    private void name(Map<String, Object> page, String place) {
        Map<String, Object> resources = new PdfPages(objects).resources(page);
        for (Object reference : objects.list(page.get("Contents"))) {
            if (reference instanceof PdfValues.Reference content) {
                contents.putIfAbsent(content.number(), new Content(place, resources));
            }
        }
    }

    private void stream(PdfObject object) throws UnreadableException {
        Map<String, Object> dictionary = object.dictionary();
        Content content = contents.get(object.number());
        String type = type(dictionary, "Type");
        String subtype = type(dictionary, "Subtype");
        if (content != null) {
            text(content, data(object));
        } else if (subtype.equals("Form") || type.equals("Pattern")) {
            Map<String, Object> resources = objects.dictionary(dictionary.get("Resources"));
            text(new Content("drawing", resources), data(object));
        } else if (subtype.equals("Image")) {
            image(object, dictionary);
        } else if (type.equals("Metadata") || subtype.equals("XML")) {
            String packet = new String(data(object), StandardCharsets.UTF_8);
            MarkupReader.ofProperties("metadata", packet, findings).read();
        } else if (type.equals("EmbeddedFile")) {
            FileContents.read(data(object), findings.within("attachment"));
        } else if (!type.equals("ObjStm")) {
            other(object, dictionary, type);
        }
    }

    /** Maps, tables of positions, font programs, and streams that nothing on any page refers to. */
    private void other(PdfObject object, Map<String, Object> dictionary, String type) throws UnreadableException {
        byte[] data = data(object);
        if (isFontProgram(dictionary)) {
            findings.nobody("font program").latin1(data, 0, data.length);
        } else if (type.equals("XRef")) {
            findings.nobody("table of positions").latin1(data, 0, data.length);
        } else if (dictionary.containsKey("CMapName") || isMap(data)) {
            findings.vocabulary("character map").latin1(data, 0, data.length);
        } else if (showsText(data)) {
            text(new Content("hidden content", allFonts()), data);
        } else {
            findings.nobody("unnamed stream").latin1(data, 0, data.length);
            strings.search(data, 0, data.length);
        }
    }

    private static boolean isFontProgram(Map<String, Object> dictionary) {
        return dictionary.containsKey("Length1") || FONT_PROGRAMS.contains(type(dictionary, "Subtype"));
    }

    /** Whether a stream says what codes stand for; its strings are codes and characters one by one. */
    private static boolean isMap(byte[] data) {
        byte[] begin = bytes("begincmap");
        return new PdfObject(0, data, 0, Math.min(data.length, 512), -1, -1).mentions(begin);
    }

    /** Whether a stream chooses a font, as only content does. */
    private static boolean showsText(byte[] data) {
        for (int i = 1; i + 2 < data.length; i++) {
            if (data[i] == 'T'
                    && data[i + 1] == 'f'
                    && PdfLexer.isSpace(data[i - 1])
                    && PdfLexer.isSpace(data[i + 2])) {
                return true;
            }
        }
        return false;
    }

    /** Content that no page shows is read with whatever fonts have the names that it uses. */
    private Map<String, Object> allFonts() {
        Map<String, Object> all = new HashMap<>();
        contents.values()
                .forEach(content ->
                        all.putAll(objects.dictionary(content.resources().get("Font"))));
        return Map.of("Font", all);
    }

    private void image(PdfObject object, Map<String, Object> dictionary) throws UnreadableException {
        boolean packed = filters(dictionary).stream().allMatch("FlateDecode"::equals);
        byte[] data = packed ? data(object) : raw(object);
        findings.nobody("picture").latin1(data, 0, data.length);
    }

    private void text(Content content, byte[] data) throws UnreadableException {
        Map<String, Object> named = objects.dictionary(content.resources().get("Font"));
        PdfText text = new PdfText(findings, new PdfFonts(this, named)::font, content.place());
        text.read(data);
        if (text.hasMore()) {
            strings.search(data, 0, data.length);
        }
    }

    /** A font; kept, for pages share them. */
    @Nullable
    PdfFont font(@Nullable Object reference) throws UnreadableException {
        int number = reference instanceof PdfValues.Reference known ? known.number() : -1;
        PdfFont kept = fonts.get(number);
        if (kept != null || reference == null) {
            return kept;
        }
        Map<String, Object> dictionary = objects.dictionary(reference);
        PdfObject map = objects.find(dictionary.get("ToUnicode"))
                .filter(PdfObject::isStream)
                .orElse(null);
        PdfFont font = new PdfFont(isWide(dictionary), map == null ? null : data(map));
        if (number >= 0) {
            fonts.put(number, font);
        }
        return font;
    }

    /** Whether the codes of a font have two bytes: its encoding is a known one of that kind, or says so itself. */
    private boolean isWide(Map<String, Object> font) throws UnreadableException {
        if (!type(font, "Subtype").equals("Type0")) {
            return false;
        }
        PdfObject codes =
                objects.find(font.get("Encoding")).filter(PdfObject::isStream).orElse(null);
        return codes == null || !PdfFont.hasOneByteCodes(data(codes));
    }

    private byte[] raw(PdfObject object) {
        return Arrays.copyOfRange(file, object.streamFrom(), object.streamTo());
    }

    private byte[] data(PdfObject object) throws UnreadableException {
        Map<String, Object> dictionary = object.dictionary();
        byte[] data = unpack(object, filters(dictionary));
        List<Object> parameters = PdfObject.asList(dictionary.get("DecodeParms"));
        if (!parameters.isEmpty()) {
            data = PdfPredictor.undo(data, objects.dictionary(parameters.getFirst()));
        }
        return data;
    }

    private byte[] unpack(PdfObject object, List<String> filters) throws UnreadableException {
        byte[] data = file;
        int from = object.streamFrom();
        int to = object.streamTo();
        for (String filter : filters) {
            if (!filter.equals("FlateDecode") && !filter.equals("Fl")) {
                throw findings.unreadable("a stream packed in an unknown way");
            }
            Budget.Inflated inflated = FileContents.inflate(data, from, to, true, "a stream", findings);
            if (from + inflated.consumed() < to) {
                behind.add(Arrays.copyOfRange(data, from + inflated.consumed(), to));
            }
            data = inflated.bytes();
            from = 0;
            to = data.length;
        }
        return filters.isEmpty() ? raw(object) : data;
    }

    private List<String> filters(Map<String, Object> dictionary) {
        return objects.list(dictionary.get("Filter")).stream()
                .map(PdfObject::asName)
                .toList();
    }

    private static String type(Map<String, Object> dictionary, String key) {
        return PdfObject.asName(dictionary.get(key));
    }

    private int integer(@Nullable Object value) {
        return value instanceof Integer number ? Math.max(0, number) : 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
