package eu.dossier.report.pdf.file;

/** The archival and accessibility standards that one file meets together; not every pair can be had. */
public enum Conformance {
    /** PDF/A-2a with PDF/UA-1, on PDF 1.7. */
    ARCHIVE("1.7", 2, "A", 1),
    /** PDF/A-3a with PDF/UA-1: the same, and files may be attached. */
    ARCHIVE_WITH_FILES("1.7", 3, "A", 1),
    /** PDF/A-4 with PDF/UA-2, on PDF 2.0. */
    MODERN("2.0", 4, "", 2),
    /** PDF/A-4f with PDF/UA-2: the same, and files may be attached. */
    MODERN_WITH_FILES("2.0", 4, "F", 2);

    private final String version;
    private final int archivePart;
    private final String archiveLevel;
    private final int accessibilityPart;

    Conformance(String version, int archivePart, String archiveLevel, int accessibilityPart) {
        this.version = version;
        this.archivePart = archivePart;
        this.archiveLevel = archiveLevel;
        this.accessibilityPart = accessibilityPart;
    }

    /**
     * @param pdf2 the newer pair of standards
     * @param files whether something is attached
     */
    public static Conformance of(boolean pdf2, boolean files) {
        if (pdf2) {
            return files ? MODERN_WITH_FILES : MODERN;
        }
        return files ? ARCHIVE_WITH_FILES : ARCHIVE;
    }

    /** The PDF version that the standards build on. */
    public String version() {
        return version;
    }

    public boolean isPdf2() {
        return version.equals("2.0");
    }

    int archivePart() {
        return archivePart;
    }

    String archiveLevel() {
        return archiveLevel;
    }

    int accessibilityPart() {
        return accessibilityPart;
    }
}
