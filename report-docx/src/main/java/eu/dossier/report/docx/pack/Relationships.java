package eu.dossier.report.docx.pack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What one part refers to, numbered in the order of first use. */
public final class Relationships {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Xml entries = Xml.inMemory();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final String prefix;
    private int count;

    public Relationships() {
        this("", "rId");
    }

    private Relationships(String given, String prefix) {
        this.prefix = prefix;
        entries.foreign(given);
    }

    /** What the package itself refers to: the document and the two parts that say what it is. */
    public static Relationships ofPackage() {
        Relationships root = new Relationships();
        root.add(type("officeDocument"), "word/document.xml");
        root.add(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        root.add(type("extended-properties"), "docProps/app.xml");
        return root;
    }

    /**
     * Those of a template's part, to which ours are added.
     *
     * @param given without the root around them
     * @param prefix of our ids, which none of the given starts with
     */
    public static Relationships added(String given, String prefix) {
        return new Relationships(given, prefix);
    }

    /** The transitional relationship type of that name, {@code styles}. */
    public static String type(String name) {
        return OFFICE + name;
    }

    /** Refers to another part; answers its id, {@code rId1}. */
    public String add(String type, String target) {
        return entry(type, target, false);
    }

    /** A relationship that already has its id. */
    public Relationships given(String id, String type, String target, boolean external) {
        count++;
        entries.markup("<Relationship")
                .attribute("Id", id)
                .attribute("Type", type)
                .attribute("Target", target);
        entries.markup(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    /** The entries alone. */
    public String entries() {
        return new String(entries.toBytes(), StandardCharsets.UTF_8);
    }

    /** Refers to a part of that type, once however often it is asked for. */
    public String part(String name, String target) {
        return parts.computeIfAbsent(target, t -> entry(type(name), t, false));
    }

    /** Refers to an address outside; the same address twice is one relationship. */
    public String link(String address) {
        return links.computeIfAbsent(address, a -> entry(type("hyperlink"), a, true));
    }

    public boolean isEmpty() {
        return entries.position() == 0;
    }

    /** The whole part. */
    public Xml xml() {
        return Xml.inMemory()
                .declaration()
                .markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
                .append(entries)
                .markup("</Relationships>");
    }

    private String entry(String type, String target, boolean external) {
        String id = prefix + (count + 1);
        given(id, type, target, external);
        return id;
    }
}
