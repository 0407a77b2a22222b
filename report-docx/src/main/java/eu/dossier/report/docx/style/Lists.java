package eu.dossier.report.docx.style;

/** The two lists that the styles themselves belong to, as numbered in the numbering part. */
public final class Lists {

    public static final int BULLETS = 1;
    public static final int NUMBERS = 2;

    private Lists() {}
}
