package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Apache FOP in its PDF/UA mode; the factory and its fonts are kept, as its documentation advises. */
final class FopEngine implements Engine {

    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    FopEngine() {
        try {
            factory = new FopConfParser(
                            new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8)),
                            URI.create("file:///"))
                    .getFopFactoryBuilder()
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String configuration() {
        Path folder = Fonts.folder();
        StringBuilder fonts = new StringBuilder();
        String[] triplets = {"normal\" weight=\"normal", "normal\" weight=\"bold", "italic\" weight=\"normal"};
        for (int i = 0; i < triplets.length; i++) {
            fonts.append("<font kerning=\"yes\" embed-url=\"%s\"><font-triplet name=\"%s\" style=\"%s\"/></font>"
                    .formatted(folder.resolve(Fonts.FILES.get(i)).toUri(), Fonts.FAMILY, triplets[i]));
        }
        return "<fop version=\"1.0\"><accessibility>true</accessibility><renderers><renderer mime=\"application/pdf\">"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>" + fonts + "</fonts></renderer></renderers></fop>";
    }

    @Override
    public void render(Document document, OutputStream out) throws Exception {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(event -> {});
        Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
        transformers
                .newTransformer()
                .transform(
                        new StreamSource(new StringReader(FoSource.of(document))),
                        new SAXResult(fop.getDefaultHandler()));
    }
}
