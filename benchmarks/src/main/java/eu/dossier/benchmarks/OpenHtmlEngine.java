package eu.dossier.benchmarks;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import eu.dossier.document.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;

/** openhtmltopdf in its PDF/UA and PDF/A-2a mode, the one peer that passes both in one file; its cache of metrics is kept. */
final class OpenHtmlEngine implements Engine {

    private final List<byte[]> fonts = Fonts.FILES.stream().map(Fonts::bytes).toList();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    OpenHtmlEngine() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(profile);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        builder.useFont(() -> new ByteArrayInputStream(fonts.get(0)), Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(fonts.get(1)), Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(fonts.get(2)), Fonts.FAMILY, 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(HtmlSource.of(document), null);
        builder.toStream(out);
        builder.run();
    }
}
