package eu.dossier.briefing;

import eu.dossier.briefing.leak.LeakCheck;
import eu.dossier.briefing.leak.LeakChecks;
import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Releases;
import eu.dossier.core.report.ChangeReport;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed between two states of a case, audience by audience, with a last look at what each is told. */
record Comparison(String name, CaseFile file, Baseline old, Instant at) {

    /** @param found when the earlier state was read */
    Warned<Map<String, Changes>> of(List<Audience> audiences, List<Diagnostic> found) {
        Releases releases = new Releases(file);
        LeakChecks checks = new LeakChecks(ReadParts.NONE);
        Map<String, Changes> changes = new LinkedHashMap<>();
        List<Diagnostic> leaks = new ArrayList<>(found);
        for (Audience audience : audiences) {
            Releases.Cleared cleared = releases.to(audience, at);
            Changes changed = old.changes(cleared.release());
            changes.put(audience.id(), changed);
            LeakCheck check = checks.of(cleared.secrets().knowing(old.secrets(cleared.release())));
            leaks.addAll(new LastLook(name, file, audience.id(), check)
                    .atChanges(ChangeReport.text(Map.of(audience.id(), changed))));
        }
        return leaks.stream().anyMatch(Diagnostic::isError)
                ? new Warned<>(Map.of(), leaks)
                : new Warned<>(Collections.unmodifiableMap(changes), leaks);
    }
}
