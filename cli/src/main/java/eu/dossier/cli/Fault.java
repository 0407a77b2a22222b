package eu.dossier.cli;

import eu.dossier.core.report.TextReport;
import eu.dossier.document.Characters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something broke that is not the case's fault.
 *
 * @param message what is said of it, one or more lines
 */
record Fault(ExitCode exitCode, String message) {

    /** Names of files come from anywhere: nothing in them may steer a terminal. */
    Fault {
        message = Characters.clean(message);
    }

    /** @param details whether a bug is told with its stack trace */
    static Fault of(Throwable thrown, boolean details) {
        return switch (thrown) {
            case UncheckedIOException unchecked -> of(Objects.requireNonNull(unchecked.getCause()), details);
            case IOException io -> new Fault(ExitCode.FILES, "dossier: " + plain(io));
            case InvalidPathException name ->
                new Fault(
                        ExitCode.FILES,
                        "dossier: no file can be called %s here. If the name has letters beyond a to z, set LC_ALL=C.UTF-8"
                                .formatted(name.getInput()));
            case OutOfMemoryError memory -> outOfMemory();
            case CommandFailure failure -> new Fault(failure.exitCode(), "dossier: " + failure.getMessage());
            default -> bug(thrown, details);
        };
    }

    /** The message as a person reads it on a terminal; a stack trace stays as it is. */
    String inLines() {
        return message.lines()
                .map(line -> line.startsWith("\t") ? line : TextReport.wrapped(line, 0, Surroundings.COLUMNS, "  "))
                .collect(Collectors.joining("\n"));
    }

    /** What the operating system said, in words. */
    private static String plain(IOException fault) {
        return switch (fault) {
            case NoSuchFileException e -> "there is no file " + e.getFile() + reason(e);
            case AccessDeniedException e -> "no permission to read or write " + e.getFile() + reason(e);
            case NotDirectoryException e -> e.getFile() + " is not a folder";
            case FileAlreadyExistsException e -> e.getFile() + " is in the way: it is a file, and a folder is needed";
            case DirectoryNotEmptyException e -> e.getFile() + " is in the way: it is a folder, and a file is needed";
            case AtomicMoveNotSupportedException e ->
                "the file system of " + e.getFile() + " cannot replace a file in one step";
            case FileSystemException e -> e.getFile() + " cannot be read or written" + reason(e);
            default -> "reading or writing failed: " + fault.getMessage();
        };
    }

    private static String reason(FileSystemException fault) {
        return fault.getReason() == null ? "" : " (" + fault.getReason() + ")";
    }

    private static Fault outOfMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Fault(
                ExitCode.FILES,
                "dossier: %d MB of memory are not enough for this case; nothing was written for it. Allow more with DOSSIER_JAVA_OPTS=-Xmx%dm; where several cases are rendered, --jobs 1 needs less."
                        .formatted(megabytes, 2 * megabytes));
    }

    private static Fault bug(Throwable thrown, boolean details) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("dossier: this is a bug in Dossier, not in your file. Nothing was written for this case.");
        if (details) {
            thrown.printStackTrace(out);
        } else {
            out.println("  " + thrown + " " + place(thrown));
            out.print("  Please report it. DOSSIER_DEBUG=1 prints the details to send along.");
        }
        return new Fault(ExitCode.BUG, text.toString());
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : "at " + trace[0];
    }
}
