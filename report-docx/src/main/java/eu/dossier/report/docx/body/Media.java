package eu.dossier.report.docx.body;

import eu.dossier.document.figure.ImageData;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures and charts: what stands in parts of its own. A picture that is shown twice is kept once. */
public final class Media {

    private final Map<ImageData, String> names = new LinkedHashMap<>();
    private final Map<String, Part> charts = new LinkedHashMap<>();
    private final String prefix;
    private int count;

    /** @param prefix tells parts of ours from those of a template */
    public Media(String prefix) {
        this.prefix = prefix;
    }

    /** The name of the part below {@code word/}. */
    public String picture(ImageData image) {
        String ending = image.mediaType().equals("image/png") ? "png" : "jpeg";
        return names.computeIfAbsent(image, i -> "media/" + prefix + "image" + (names.size() + 1) + "." + ending);
    }

    /** Keeps a chart with the workbook behind it; answers the name of the chart's part below {@code word/}. */
    String chart(Xml chart, byte[] workbook) {
        count++;
        String name = "charts/" + prefix + "chart" + count + ".xml";
        String book = "embeddings/" + prefix + "workbook" + count + ".xlsx";
        Relationships own = new Relationships();
        own.add(Relationships.type("package"), "../" + book);
        charts.put(name, Part.of(chart));
        charts.put("charts/_rels/" + prefix + "chart" + count + ".xml.rels", Part.of(own.xml()));
        charts.put(book, Part.of(workbook));
        return name;
    }

    public Map<ImageData, String> pictures() {
        return names;
    }

    /** Charts, their relationships and workbooks, by their names below {@code word/}. */
    public Map<String, Part> charts() {
        return charts;
    }
}
