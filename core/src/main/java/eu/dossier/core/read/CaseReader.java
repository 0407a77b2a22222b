package eu.dossier.core.read;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a case file, strictly. A file with anything wrong in it gives no case but a list of what is wrong, as much of it
 * as can be told at once. Never throws for what a file holds, however hostile.
 *
 * <p>YAML is YAML 1.2 in UTF-8, one document, no tags. A file whose name ends in {@code .json}, or that has another name
 * than {@code .yaml} or {@code .yml} and begins with a brace, is JSON.
 */
public final class CaseReader {

    /** The largest file that is read: about a hundred times the largest real case. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * Reads a case from a stream, no more of it than the largest file may have.
     *
     * @param file what to call it in messages
     * @throws IOException when the stream fails
     */
    public ReadCase read(String file, InputStream in) throws IOException {
        return read(file, in.readNBytes(MOST_BYTES + 1));
    }

    /**
     * Reads a case.
     *
     * @param file what to call it in messages; its ending says whether it is YAML or JSON
     */
    public ReadCase read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(file, tooLarge(file));
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(file, bytes);
        if (decoded.text().isEmpty()) {
            return new ReadCase(Optional.empty(), decoded.problems(), Positions.none(file));
        }
        SourceText source = new SourceText(file, decoded.text().get());
        Findings findings = new Findings(source);
        Optional<Node> root = tree(source, findings);
        Optional<CaseFile> caseFile = root.flatMap(node -> bind(node, findings));
        return new ReadCase(
                findings.isEmpty() ? caseFile : Optional.empty(),
                findings.inOrder(),
                new Positions(source, root, findings.remarks()));
    }

    private static Diagnostic tooLarge(String file) {
        return Diagnostic.error(
                ReadRule.TOO_LARGE.code(),
                SourceSpan.ofFile(file),
                "The file is larger than %d MB; no case is that large.".formatted(MOST_BYTES / (1024 * 1024)),
                "Give the file of one case.");
    }

    private static ReadCase refused(String file, Diagnostic problem) {
        return new ReadCase(Optional.empty(), List.of(problem), Positions.none(file));
    }

    /** Takes the text apart and looks for what it may not hold, which is told alone: a parser may stumble over it. */
    private static Optional<Node> tree(SourceText source, Findings findings) {
        Supplier<Findings> looking = Parallel.begin(() -> forbidden(source));
        Findings parsing = new Findings(source);
        Optional<Node> root = parsed(source, parsing);
        Findings forbidden = looking.get();
        findings.take(forbidden.isEmpty() ? parsing : forbidden);
        return forbidden.isEmpty() ? root : Optional.empty();
    }

    private static Optional<Node> parsed(SourceText source, Findings findings) {
        try {
            return Optional.of(source.isJson() ? JsonTree.parse(source, findings) : YamlTree.parse(source, findings));
        } catch (TreeGuard.Stop stopped) {
            return Optional.empty();
        }
    }

    private static Findings forbidden(SourceText source) {
        Findings findings = new Findings(source);
        char[] text = source.text().toCharArray();
        int at = ForbiddenCharacters.first(text, 0);
        while (at >= 0 && !findings.isFull()) {
            int character = Character.codePointAt(text, at);
            int end = at + Character.charCount(character);
            findings.add(
                    ReadRule.FORBIDDEN_CHARACTER,
                    at,
                    end,
                    ForbiddenCharacters.describe(character),
                    "Delete it; if you cannot see it, delete and retype the letters around it.");
            at = ForbiddenCharacters.first(text, end);
        }
        return findings;
    }

    private static Optional<CaseFile> bind(Node root, Findings findings) {
        if (!(root instanceof Node.Mapping mapping)) {
            findings.add(
                    ReadRule.NO_CASE,
                    root,
                    "This is %s, not a case file: a case file is a mapping of keys to values.".formatted(root.kind()),
                    "\"dossier new\" writes a case file to start from.");
            return Optional.empty();
        }
        try {
            return Binder.caseFile(Migrations.STEPS.apply(mapping, findings), findings);
        } catch (TreeGuard.Stop stopped) {
            return Optional.empty();
        }
    }
}
