package eu.dossier.report.docx.body;

import eu.dossier.document.figure.ImageData;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures and charts: what stands in parts of its own. A picture that is shown twice is kept once. */
public final class Media {

    private final Map<ImageData, String> names = new LinkedHashMap<>();
    private final Map<String, Part> charts = new LinkedHashMap<>();

    /** The name of the part below {@code word/}. */
    public String picture(ImageData image) {
        String ending = image.mediaType().equals("image/png") ? "png" : "jpeg";
        return names.computeIfAbsent(image, i -> "media/image" + (names.size() + 1) + "." + ending);
    }

    /** Keeps a chart and its data; answers the name of the chart's part below {@code word/}. */
    String chart(Xml chart, byte[] workbook) {
        int number = charts.size() / 3 + 1;
        charts.put("charts/chart" + number + ".xml", Part.of(chart));
        return "charts/chart" + number + ".xml";
    }

    public Map<ImageData, String> pictures() {
        return names;
    }

    /** Parts below {@code word/} by name. */
    public Map<String, Part> charts() {
        return charts;
    }
}
