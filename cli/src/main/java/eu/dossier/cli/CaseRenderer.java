package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.briefing.Product;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.cli.CaseReport.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders one case into its folder, whatever happens. Safe for use by several threads. */
final class CaseRenderer {

    private final Surroundings surroundings;
    private final Dossier dossier;
    private final Order order;
    private final Path out;

    /** @param out folder below which each case has its own, as the user wrote it */
    CaseRenderer(Surroundings surroundings, Dossier dossier, Order order, Path out) {
        this.surroundings = surroundings;
        this.dossier = dossier;
        this.order = order;
        this.out = out;
    }

    CaseReport render(String argument) {
        long start = System.nanoTime();
        try {
            Outcome outcome = dossier.render(new CaseInputs(surroundings).read(argument), order);
            return switch (outcome) {
                case Outcome.Faulty faulty -> report(argument, ExitCode.ERRORS, outcome, List.of(), start);
                case Outcome.Refused refused -> report(argument, ExitCode.REFUSED, outcome, List.of(), start);
                case Outcome.Rendered rendered -> report(argument, ExitCode.DONE, outcome, write(rendered), start);
            };
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Fault.of(e, surroundings.wantsDetails());
            return new CaseReport(argument, fault.exitCode(), List.of(), Optional.of(fault), List.of(), since(start));
        }
    }

    private static CaseReport report(
            String argument, ExitCode exitCode, Outcome outcome, List<WrittenFile> files, long start) {
        return new CaseReport(argument, exitCode, outcome.diagnostics(), Optional.empty(), files, since(start));
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private List<WrittenFile> write(Outcome.Rendered rendered) throws IOException {
        Path shown = out.resolve(rendered.caseId());
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<WrittenFile> written = new ArrayList<>();
        for (Product product : rendered.products()) {
            files.put(product.fileName(), product.bytes());
            written.add(new WrittenFile(
                    shown.resolve(product.fileName()).toString(), product.bytes().length, sha256(product.bytes())));
        }
        Path folder = surroundings.folder().resolve(shown);
        for (ReleaseRecord record : rendered.records()) {
            files.put(record.fileName(), RecordKeeper.merged(folder, record).bytes());
        }
        new OutputFolder(folder).put(files);
        return written;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
