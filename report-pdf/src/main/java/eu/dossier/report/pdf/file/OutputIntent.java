package eu.dossier.report.pdf.file;

import java.io.IOException;

/** Says that colours in the file are sRGB, as PDF/A demands. */
public final class OutputIntent {

    private static final Deflated PROFILE = Deflated.of(SrgbProfile.bytes());

    private OutputIntent() {}

    /** Writes the profile and gives the number of the output intent dictionary. */
    public static int write(PdfFile file) throws IOException {
        int profile = file.reserve();
        file.stream(profile, new Bytes().ascii("/N 3"), PROFILE);
        Bytes intent = new Bytes().ascii("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier");
        intent.text("sRGB IEC61966-2.1").ascii("/Info").text("sRGB IEC61966-2.1");
        return file.write(intent.ascii("/DestOutputProfile ").reference(profile).ascii(">>"));
    }
}
