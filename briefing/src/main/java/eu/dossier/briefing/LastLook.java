package eu.dossier.briefing;

import eu.dossier.briefing.leak.Boilerplate;
import eu.dossier.briefing.leak.Leak;
import eu.dossier.briefing.leak.LeakCheck;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last look at everything that is made for one audience, told as diagnostics. None says what was found. */
record LastLook(String caseFile, CaseFile file, String audience, LeakCheck check) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** At a finished document. */
    List<Diagnostic> at(Product product, Boilerplate fixed) {
        return check
                .check(product.fileName(), product.format().id(), product.language(), product.bytes(), fixed)
                .stream()
                .map(leak -> Diagnostic.error(
                        "D6002",
                        placed(file, product.fileName()),
                        leak.message(),
                        "Look for it in the text that this audience reads, and take it out there; or, if they may know"
                                + " it, mark the item wider."))
                .toList();
    }

    /** At a record: it may lie where its documents do, so its reasons say nothing that these may not. */
    List<Diagnostic> at(ReleaseRecord record) {
        return withheld("release record", record.words()).stream()
                .map(leak -> Diagnostic.error(
                        "D6002",
                        placed(file, record.fileName()),
                        leak.message(),
                        "Look for it in the reasons below \"silenced\", in the policy and in --asked-by, and take it"
                                + " out there; or mark the reason as what it speaks of."))
                .toList();
    }

    /** At the name of the case, after which folders and records are called; small letters there are capital ones elsewhere. */
    List<Diagnostic> atName() {
        String id = file.incident().id();
        return withheld("identifier of the case", id + " " + capitals(id)).stream()
                .map(leak -> Diagnostic.error(
                        "D6007",
                        SourceSpan.ofFile(caseFile),
                        "The identifier of the case says something of %s, which is withheld from %s."
                                .formatted(leak.item(), audience),
                        "Folders and records carry it. Give the case another \"id\"; or, if they may know it, mark the"
                                + " item wider."))
                .toList();
    }

    /** At what changed, as it is printed. */
    List<Diagnostic> atChanges(String report) {
        return withheld("list of changes", report).stream()
                .map(leak -> Diagnostic.error(
                        "D6002",
                        SourceSpan.ofFile(caseFile),
                        "What changed for %s says something of %s, which is withheld from this audience."
                                .formatted(audience, leak.item()),
                        "Look for it in the text that this audience reads, and take it out there; or, if they may know"
                                + " it, mark the item wider."))
                .toList();
    }

    /** What must not be said may stand where only those read who know that. */
    private List<Leak> withheld(String place, String words) {
        return check.check(place, words, file.incident().language()).stream()
                .filter(leak -> leak.reason() == Leak.Reason.WITHHELD)
                .toList();
    }

    /** In a run of many cases, the name of a document does not say which of them it is of. */
    static SourceSpan placed(CaseFile file, String name) {
        return SourceSpan.ofFile(file.incident().id() + "/" + name);
    }

    private static String capitals(String id) {
        return WORD.matcher(id).replaceAll(word -> capital(word.group()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
