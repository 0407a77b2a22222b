package eu.dossier.cli;

/** What the process ends with. Build scripts rely on it, so the numbers stay. Of several outcomes the gravest counts. */
enum ExitCode {
    DONE(0),
    /** Errors found in a case. */
    ERRORS(1),
    /** The command line is wrong. */
    USAGE(2),
    /** A release was refused: what would be printed is not for its audience. */
    REFUSED(3),
    /** A file could not be read or written. */
    FILES(4),
    /** A bug of ours. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two, by the order of the constants. */
    ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
