package eu.dossier.report.html;

import eu.dossier.document.Metadata;
import eu.dossier.document.theme.Page;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that only this document has: paper, running heads and feet in print, with the marking on every sheet.
 *
 * <p>They stand in the margin boxes of CSS Paged Media, which Chromium and its kin print.
 */
final class PrintStyle {

    private final Metadata metadata;
    private final Page page;

    PrintStyle(Metadata metadata, Page page) {
        this.metadata = metadata;
        this.page = page;
    }

    String css() {
        String head = join(metadata.draft().orElse(""), metadata.runningHead());
        String foot = join(metadata.runningFoot(), metadata.reference());
        return "\n@page{size:" + size(page.width(), page.height()) + ";margin:" + margins() + ";"
                + box("top-left", CssText.quote(head), "")
                + label("top-right")
                + box("bottom-left", CssText.quote(foot), "")
                + box("bottom-center", pageOf(), "white-space:nowrap;padding-inline:1em")
                + label("bottom-right")
                + "}\n@page wide{size:" + size(page.height(), page.width()) + "}\n";
    }

    /** A box in the marking's own colours, as high as its line; black survives printing only when it is asked to. */
    private String label(String place) {
        String label = metadata.marking().label();
        return box(
                place,
                CssText.quote(label),
                "width:" + label.length() * 9
                        + "pt;height:20pt;margin-block:auto;text-align:center;vertical-align:middle"
                        + ";font-weight:700;font-size:12pt;background:#000;color:"
                        + Palette.css(metadata.marking().colour())
                        + ";print-color-adjust:exact;-webkit-print-color-adjust:exact");
    }

    /** "Page 2 of 7", counted by whoever prints. */
    private String pageOf() {
        return CssText.quote(metadata.labels().pageOf("\u0001", "\u0002"))
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
    }

    private static String box(String place, String content, String style) {
        return "@" + place + "{content:" + content + ";" + style + "}";
    }

    private String join(String first, String second) {
        return Stream.concat(Stream.of(first, second), metadata.restrictions().stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private static String size(double width, double height) {
        return millimetres(width) + " " + millimetres(height);
    }

    private String margins() {
        return millimetres(page.top()) + " " + millimetres(page.end()) + " " + millimetres(page.bottom()) + " "
                + millimetres(page.start());
    }

    private static String millimetres(double points) {
        return Math.round(points * 25.4 / 72) + "mm";
    }
}
