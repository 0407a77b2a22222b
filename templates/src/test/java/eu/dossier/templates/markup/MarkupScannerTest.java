package eu.dossier.templates.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner against the parser of the JDK, over generated texts, and against hostile ones. */
class MarkupScannerTest {

    private static final String[] NAMES = {"p", "em", "td", "page-break", "h1"};
    private static final String[] TEXTS = {
        "word", " ", "\n", "&amp;", "&lt;", "&#233;", "&#xA0;", "é", "😀", "<!-- c -->", ">"
    };

    @Test
    void readsWhatTheJdkReads() throws XMLStreamException {
        for (long seed = 0; seed < 400; seed++) {
            String markup = element(new Random(seed), 0);
            assertThat(ours(markup)).as("seed " + seed + ": " + markup).isEqualTo(theirs(markup));
        }
    }

    @Test
    void refusesWhatTheJdkRefuses() {
        int refused = 0;
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String markup = element(random, 0);
            String torn = new StringBuilder(markup)
                    .deleteCharAt(random.nextInt(markup.length()))
                    .toString();
            String broken = "<root>" + torn + "</root>";
            if (!isReadByTheJdk(broken)) {
                refused++;
                assertThat(isReadByUs(broken))
                        .as("seed " + seed + ": " + broken)
                        .isFalse();
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<p",
                "<p>",
                "</p>",
                "<p></q>",
                "<p a=1/>",
                "<p a='1' a='2'/>",
                "<p>&nbsp;</p>",
                "<p>&#0;</p>",
                "<p>&#xD800;</p>",
                "<p>&</p>",
                "<p>\u0001</p>",
                "<p>\u202E</p>",
                "<!DOCTYPE p><p/>",
                "<?xml version='1.0'?><p/>",
                "<p><![CDATA[x]]></p>",
                "<p a='<'/>",
                "<!--"
            })
    void refusesWithAPlace(String hostile) {
        var read = MarkupReader.read(hostile, "hostile");
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().getFirst().span().line()).isPositive();
        assertThat(read.diagnostics().getFirst().hints()).isNotEmpty();
    }

    @Test
    void nestingHasALimit() {
        String deep = "<briefing>" + "<aside>".repeat(100_000);
        assertThat(MarkupReader.read(deep, "deep").diagnostics().getFirst().message())
                .isEqualTo("Elements are nested more than 100 deep.");
    }

    @Test
    void aLongLineIsReadInOneGo() {
        String markup = "<briefing><h1 id='t'>T</h1>" + "<p>x &amp; y</p>".repeat(50_000) + "</briefing>";
        assertThat(MarkupReader.read(markup, "long").value().orElseThrow()).hasSize(50_001);
    }

    private static String element(Random random, int depth) {
        String name = NAMES[random.nextInt(NAMES.length)];
        StringBuilder markup = new StringBuilder("<").append(name);
        if (random.nextBoolean()) {
            markup.append(" id=\"a&lt;").append(random.nextInt(9)).append("\" class = 'x'");
        }
        if (random.nextInt(5) == 0) {
            return markup.append("/>").toString();
        }
        markup.append('>');
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean nested = depth < 5 && random.nextBoolean();
            markup.append(nested ? element(random, depth + 1) : TEXTS[random.nextInt(TEXTS.length)]);
        }
        return markup.append("</").append(name).append('>').toString();
    }

    private static String ours(String markup) {
        MarkupScanner scanner = new MarkupScanner(markup);
        StringBuilder events = new StringBuilder();
        while (true) {
            switch (scanner.next()) {
                case Token.Open open -> events.append('<').append(open.name()).append(new TreeMap<>(open.attributes()));
                case Token.Close close -> events.append('>').append(close.name());
                case Token.Chars chars -> events.append(chars.text());
                case Token.End end -> {
                    return events.toString();
                }
            }
        }
    }

    private static String theirs(String markup) throws XMLStreamException {
        XMLStreamReader reader = reader(markup);
        StringBuilder events = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    TreeMap<String, String> attributes = new TreeMap<>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                    events.append('<').append(reader.getLocalName()).append(attributes);
                }
                case XMLStreamConstants.END_ELEMENT -> events.append('>').append(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> events.append(reader.getText());
                default -> {
                    // Comments and the end are no events of ours.
                }
            }
        }
        return events.toString();
    }

    private static XMLStreamReader reader(String markup) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(markup));
    }

    private static boolean isReadByTheJdk(String markup) {
        try {
            theirs(markup);
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isReadByUs(String markup) {
        try {
            ours(markup);
            return true;
        } catch (MarkupFault e) {
            return false;
        }
    }
}
