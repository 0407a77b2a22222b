package eu.dossier.conformance.field;

import eu.dossier.testkit.docx.WordFile;
import eu.dossier.testkit.pdf.TagTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a reader, a search engine or a nosy journalist finds in the bytes of a finished file.
 *
 * @param bytes the file
 * @param blocks words of paragraphs, headings and cells in reading order, without running heads, contents and drawn figures; each
 *     stretch of white space is one plain space
 * @param links where its links outside lead
 * @param metadata values of its properties, as {@code name=value}
 * @param headings how many headings it has
 */
@SuppressWarnings("ArrayRecordComponent") // files are never compared
record FinishedFile(byte[] bytes, List<String> blocks, List<String> links, List<String> metadata, int headings) {

    private static final Set<String> HTML_BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "td", "th", "li", "dt", "dd", "pre", "figcaption", "caption", "div");
    private static final Set<String> HTML_SKIPPED = Set.of("svg", "style", "head", "header", "footer", "nav");

    static FinishedFile read(String name, byte[] bytes) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> pdf(bytes);
            case "docx" -> docx(bytes);
            default -> html(bytes);
        };
    }

    /** All words, a line for each block. */
    String text() {
        return String.join("\n", blocks);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00AD\u200B]\\s?", "")
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip();
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(FinishedFile::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static FinishedFile pdf(byte[] bytes) throws IOException {
        List<String> links = new ArrayList<>();
        List<String> metadata = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
            for (COSName key : document.getDocumentInformation().getCOSObject().keySet()) {
                metadata.add(key.getName() + "="
                        + document.getDocumentInformation().getCOSObject().getString(key));
            }
            metadata.add("XMP="
                    + new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        List<TagTree.Block> blocks = TagTree.blocks(bytes, "Figure", "TOC");
        int headings = (int)
                blocks.stream().filter(block -> block.type().matches("H\\d")).count();
        return new FinishedFile(
                bytes, plain(blocks.stream().map(TagTree.Block::text).toList()), links, metadata, headings);
    }

    private static FinishedFile docx(byte[] bytes) {
        WordFile word = WordFile.of(bytes);
        List<String> blocks = new ArrayList<>();
        int headings = 0;
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            if (word.has(part)) {
                List<Element> paragraphs = new ArrayList<>();
                wordParagraphs(word.xml(part), paragraphs);
                for (Element paragraph : paragraphs) {
                    StringBuilder text = new StringBuilder();
                    wordText(paragraph, text);
                    blocks.add(text.toString());
                    headings += (int) WordFile.all(paragraph, "pStyle").stream()
                            .filter(style -> value(style, "val").matches("Heading\\d"))
                            .count();
                }
            }
        }
        List<String> links = new ArrayList<>();
        word.names().stream().filter(name -> name.endsWith(".rels")).forEach(name -> {
            for (Element link : WordFile.all(word.xml(name), "Relationship")) {
                if (link.getAttribute("TargetMode").equals("External")) {
                    links.add(link.getAttribute("Target"));
                }
            }
        });
        List<String> metadata = new ArrayList<>();
        word.names().stream().filter(name -> name.startsWith("docProps/")).forEach(name -> {
            for (Element property : WordFile.children(word.xml(name).getDocumentElement())) {
                metadata.add(property.getLocalName() + "=" + property.getTextContent());
            }
        });
        return new FinishedFile(bytes, plain(blocks), links, metadata, headings);
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static void wordParagraphs(Node below, List<Element> paragraphs) {
        for (Element child : WordFile.children(below)) {
            if (child.getLocalName().equals("p")) {
                paragraphs.add(child);
            } else if (!child.getLocalName().equals("sdt")
                    || WordFile.all(child, "docPartObj").isEmpty()) {
                wordParagraphs(child, paragraphs);
            }
        }
    }

    private static void wordText(Node below, StringBuilder text) {
        for (Element child : WordFile.children(below)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "br", "tab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "drawing", "pict", "AlternateContent", "instrText" -> {}
                default -> wordText(child, text);
            }
        }
    }

    private static FinishedFile html(byte[] bytes) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> metadata = new ArrayList<>();
        Document page = page(bytes);
        StringBuilder rest = new StringBuilder();
        htmlText(page.getDocumentElement(), rest, blocks);
        WordFile.all(page, "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(target -> !target.startsWith("#"))
                .forEach(links::add);
        WordFile.all(page, "meta")
                .forEach(meta -> metadata.add(meta.getAttribute("name") + "=" + meta.getAttribute("content")));
        int headings = 0;
        for (String level : List.of("h1", "h2", "h3", "h4")) {
            headings += WordFile.all(page, level).size();
        }
        return new FinishedFile(bytes, plain(blocks), links, metadata, headings);
    }

    /** HTML as we write it is well-formed XML but for its first line. */
    private static Document page(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE html>", "");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("HTML that is not well-formed: " + e.getMessage(), e);
        }
    }

    private static void htmlText(Element element, StringBuilder text, List<String> blocks) {
        boolean block = HTML_BLOCKS.contains(element.getLocalName());
        endBlock(block, text, blocks);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !isSkipped(inner)) {
                htmlText(inner, text.append(inner.getLocalName().equals("br") ? " " : ""), blocks);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getTextContent());
            }
        }
        endBlock(block, text, blocks);
    }

    private static boolean isSkipped(Element element) {
        return HTML_SKIPPED.contains(element.getLocalName())
                || element.getAttribute("class").equals("unseen");
    }

    private static void endBlock(boolean block, StringBuilder text, List<String> blocks) {
        if (block) {
            blocks.add(text.toString());
            text.setLength(0);
        }
    }
}
