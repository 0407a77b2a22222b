package eu.dossier.report.pdf;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Files inside the file, associated with the document as its data (ISO 19005-3, 6.8). */
final class Attachments {

    private final Map<String, Integer> specifications = new TreeMap<>();

    void write(PdfFile file, Attachment attachment, String modified) throws IOException {
        byte[] bytes = attachment.bytes();
        int stream = file.reserve();
        Bytes entries = new Bytes()
                .ascii("/Type/EmbeddedFile/Subtype/")
                .ascii(attachment.mediaType().replace("/", "#2F"));
        entries.ascii("/Params<</Size ")
                .integer(bytes.length)
                .ascii("/ModDate")
                .text(modified)
                .ascii(">>");
        file.stream(stream, entries, new Bytes(bytes.length).put(bytes, 0, bytes.length));
        Bytes specification = new Bytes().ascii("<</Type/Filespec/F").text(attachment.name());
        specification.ascii("/UF").text(attachment.name()).ascii("/AFRelationship/Data/Desc");
        specification
                .text(attachment.description())
                .ascii("/EF<</F ")
                .reference(stream)
                .ascii("/UF ")
                .reference(stream);
        if (specifications.put(attachment.name(), file.write(specification.ascii(">>>>"))) != null) {
            throw new IllegalArgumentException("two attachments are called " + attachment.name());
        }
    }

    boolean isEmpty() {
        return specifications.isEmpty();
    }

    /** Appends the entries of the catalog's name dictionary. */
    void names(Bytes out) {
        out.ascii("/EmbeddedFiles<</Names[");
        specifications.forEach((name, object) -> out.text(name).reference(object));
        out.ascii("]>>");
    }

    /** Appends the array of associated files. */
    void associated(Bytes out) {
        out.ascii("/AF[");
        specifications.values().forEach(object -> out.reference(object).put(' '));
        out.ascii("]/PageMode/UseAttachments");
    }
}
