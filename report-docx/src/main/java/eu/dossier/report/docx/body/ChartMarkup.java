package eu.dossier.report.docx.body;

import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Fonts;
import java.util.List;

/**
 * Bars as a chart of Word's own, with its numbers: whoever has the file can change them and print them otherwise. What is
 * printed beside a bar is what the tree says, since Word would write the number its own way.
 */
final class ChartMarkup {

    private static final String NAMESPACES = " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final int CATEGORIES = 111111101;
    private static final int VALUES = 111111102;

    private final Xml out = Xml.inMemory();
    private final BarChart chart;
    private final Theme theme;
    private final String language;

    ChartMarkup(BarChart chart, Theme theme, String language) {
        this.chart = chart;
        this.theme = theme;
        this.language = language;
    }

    /** Whether Word can show it: its bars start at zero, and one of them must have a length. */
    static boolean shows(BarChart chart) {
        return chart.bars().stream().anyMatch(bar -> bar.value().signum() > 0)
                && chart.bars().stream().allMatch(bar -> bar.value().signum() >= 0);
    }

    /** How high the chart wants to be, in points. */
    static double height(BarChart chart) {
        return 28 + chart.bars().size() * 20.0;
    }

    /** The chart part. Its first relationship is the workbook. */
    Xml xml() {
        out.declaration().markup("<c:chartSpace").markup(NAMESPACES).markup("><c:date1904 val=\"0\"/>");
        out.markup("<c:lang").attribute("val", language).markup("/><c:roundedCorners val=\"0\"/><c:chart>");
        out.markup("<c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>");
        out.markup("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        series();
        out.markup("<c:gapWidth val=\"60\"/><c:axId val=\"").number(CATEGORIES).markup("\"/><c:axId val=\"");
        out.number(VALUES).markup("\"/></c:barChart>");
        axes();
        out.markup("</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
        out.markup("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        textProperties();
        return out.markup("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
    }

    private void series() {
        out.markup("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>");
        out.markup("<c:ptCount val=\"1\"/><c:pt idx=\"0\">").element("c:v", Workbook.unit(chart));
        out.markup("</c:pt></c:strCache></c:strRef></c:tx><c:spPr>")
                .markup(solid(theme.colours().accent()));
        out.markup("</c:spPr><c:invertIfNegative val=\"0\"/>");
        List<Bar> bars = chart.bars();
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).estimated()) {
                estimated(i);
            }
        }
        labels(bars);
        categories(bars);
        values(bars);
        out.markup("</c:ser>");
    }

    /** Hatched, so that an estimate differs from a count in grey too. */
    private void estimated(int i) {
        out.markup("<c:dPt><c:idx val=\"")
                .number(i)
                .markup("\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>");
        out.markup("<c:spPr><a:pattFill prst=\"wdUpDiag\"><a:fgClr>")
                .markup(colour(theme.colours().accent()));
        out.markup("</a:fgClr><a:bgClr>").markup(colour(0xFFFFFF)).markup("</a:bgClr></a:pattFill><a:ln w=\"9525\">");
        out.markup(solid(theme.colours().accent())).markup("</a:ln></c:spPr></c:dPt>");
    }

    private void labels(List<Bar> bars) {
        out.markup("<c:dLbls>");
        for (int i = 0; i < bars.size(); i++) {
            out.markup("<c:dLbl><c:idx val=\"").number(i).markup("\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr");
            out.attribute("lang", language)
                    .markup("/>")
                    .element("a:t", bars.get(i).printed());
            out.markup("</a:r></a:p></c:rich></c:tx><c:dLblPos val=\"outEnd\"/>")
                    .markup(show("1"))
                    .markup("</c:dLbl>");
        }
        out.markup("<c:dLblPos val=\"outEnd\"/>").markup(show("1")).markup("</c:dLbls>");
    }

    private static String show(String value) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + value + "\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    private void categories(List<Bar> bars) {
        out.markup("<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$")
                .number(bars.size() + 1)
                .markup("</c:f><c:strCache>");
        out.markup("<c:ptCount val=\"").number(bars.size()).markup("\"/>");
        for (int i = 0; i < bars.size(); i++) {
            out.markup("<c:pt idx=\"")
                    .number(i)
                    .markup("\">")
                    .element("c:v", bars.get(i).label())
                    .markup("</c:pt>");
        }
        out.markup("</c:strCache></c:strRef></c:cat>");
    }

    private void values(List<Bar> bars) {
        out.markup("<c:val><c:numRef><c:f>Sheet1!$B$2:$B$")
                .number(bars.size() + 1)
                .markup("</c:f><c:numCache>");
        out.markup("<c:formatCode>General</c:formatCode><c:ptCount val=\"")
                .number(bars.size())
                .markup("\"/>");
        for (int i = 0; i < bars.size(); i++) {
            out.markup("<c:pt idx=\"").number(i).markup("\">");
            out.element("c:v", bars.get(i).value().toPlainString()).markup("</c:pt>");
        }
        out.markup("</c:numCache></c:numRef></c:val>");
    }

    /** The first bar on top, as it stands in the tree; no value axis, since the values are printed. */
    private void axes() {
        out.markup("<c:catAx><c:axId val=\"")
                .number(CATEGORIES)
                .markup("\"/><c:scaling><c:orientation val=\"maxMin\"/>");
        out.markup("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/>");
        out.markup("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"9525\">");
        out.markup(solid(theme.colours().rule()))
                .markup("</a:ln></c:spPr><c:crossAx val=\"")
                .number(VALUES);
        out.markup("\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/>");
        out.markup("<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>");
        out.markup("<c:valAx><c:axId val=\"").number(VALUES).markup("\"/><c:scaling><c:orientation val=\"minMax\"/>");
        out.markup("<c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/>");
        out.markup("<c:numFmt formatCode=\"General\" sourceLinked=\"1\"/><c:majorTickMark val=\"none\"/>");
        out.markup("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"")
                .number(CATEGORIES);
        out.markup("\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private void textProperties() {
        out.markup("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\">")
                .markup(solid(theme.colours().text()));
        out.markup("<a:latin").attribute("typeface", Fonts.of(theme.type()).headings());
        out.markup("/></a:defRPr></a:pPr><a:endParaRPr")
                .attribute("lang", language)
                .markup("/></a:p></c:txPr>");
    }

    private static String solid(int rgb) {
        return "<a:solidFill>" + colour(rgb) + "</a:solidFill>";
    }

    private static String colour(int rgb) {
        return "<a:srgbClr val=\"" + Xml.hex(rgb) + "\"/>";
    }
}
