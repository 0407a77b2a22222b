package eu.dossier.briefing.record;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Withholding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says, item by item, what an audience gets of a case and why not the rest. For those who wrote the case, not for print. */
public final class Explanation {

    private Explanation() {}

    /**
     * One line for each item, first what the audience gets, then what not.
     *
     * @return {@code "gets      claim          started"}, {@code "withheld  claim          origin  R02  Marked TLP:AMBER; ..."}
     */
    public static List<String> of(Release release) {
        List<String> lines = new ArrayList<>();
        release.view()
                .items()
                .forEach(item -> lines.add("gets      %-16s %s"
                        .formatted(
                                item.id().replaceFirst("-\\d+$", ""),
                                release.origins().getOrDefault(item.id(), item.id()))));
        release.withheld()
                .forEach(one -> lines.add("withheld  %-16s %s  %s  %s"
                        .formatted(one.kind().code(), one.item(), one.rule().code(), one.reason())));
        return List.copyOf(lines);
    }

    /** What each of some audiences gets of one item; nothing when the case has no item of that id. */
    public static List<String> ofItem(CaseFile file, List<Audience> audiences, Instant at, String item) {
        List<String> lines = new ArrayList<>();
        for (Audience audience : audiences) {
            Release release = Release.of(file, audience, at);
            if (release.origins().containsValue(item)) {
                lines.add("%-16s gets it".formatted(audience.id()));
            }
            release.withheld().stream()
                    .filter(one -> one.item().equals(item))
                    .map(Explanation::withheld)
                    .forEach(why -> lines.add("%-16s %s".formatted(audience.id(), why)));
        }
        return List.copyOf(lines);
    }

    private static String withheld(Withholding one) {
        return "does not get it: %s %s".formatted(one.rule().code(), one.reason());
    }
}
