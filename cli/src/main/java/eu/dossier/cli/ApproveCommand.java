package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.record.Seal;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.read.ReadCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "approve",
        abbreviateSynopsis = true,
        description = "Prints the entries for 'approvals' that say who approved what, bound to its present words.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier approve case.yaml network-cleaned --by maerens",
            "  dossier approve case.yaml --briefing press-release -l fr --by maerens",
            "",
            "Put what it prints below 'approvals' in the case. The approval ends when what",
            "was approved changes; 'dossier render --final' then says what changed."
        })
final class ApproveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "CASE", description = "Case file.")
    private String subject = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ITEM", description = "Identifiers of what was approved.")
    private List<String> items = List.of();

    @Option(
            names = {"-b", "--briefing"},
            split = ",",
            paramLabel = "NAME",
            completionCandidates = Candidates.Briefings.class,
            description = "Briefing that was approved as a whole.")
    private List<String> briefings = List.of();

    @Option(
            names = {"-l", "--lang"},
            split = ",",
            paramLabel = "LANG",
            completionCandidates = Candidates.Languages.class,
            description = "Languages in which the briefing was read; all when left out.")
    private List<Locale> languages = List.of();

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "Identifier of a party of the case.")
    private String by = "";

    @Mixin
    private final MomentOption moment;

    @Mixin
    private final SetupOptions setup;

    ApproveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.moment = new MomentOption(surroundings);
        this.setup = new SetupOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        if (items.isEmpty() && briefings.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "name what was approved: identifiers of items, or --briefing NAME");
        }
        Dossier dossier = setup.dossier();
        Catalogue.requireKnown(dossier, briefings, List.of(), languages);
        ReadCase read = dossier.read(new CaseInputs(surroundings).read(subject));
        surroundings.err().print(surroundings.findings().print(read.diagnostics()));
        surroundings.err().flush();
        if (read.caseFile().isEmpty()) {
            return ExitCode.ERRORS.code();
        }
        String entries =
                String.join(separator(), entries(dossier, read.caseFile().get()));
        surroundings.out().println(entries);
        surroundings.out().flush();
        surroundings.err().println(place(read.caseFile().get()));
        return ExitCode.DONE.code();
    }

    /** Whoever pastes the entry anywhere else gets an error of the reader for it. */
    private String place(CaseFile file) {
        String key = isJson() ? "\"approvals\"" : "approvals:";
        return file.approvals().isEmpty()
                ? "Paste that below a new line '%s' in %s: it has none yet.".formatted(key, subject)
                : "Paste that below '%s' in %s.".formatted(key, subject);
    }

    private boolean isJson() {
        return subject.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private String separator() {
        return isJson() ? ",\n" : "\n";
    }

    private List<String> entries(Dossier dossier, CaseFile file) {
        requireParty(file);
        Map<String, Seal> seals = Seal.ofItems(file);
        List<String> entries = new ArrayList<>();
        for (String item : items) {
            if (!seals.containsKey(item)) {
                throw Catalogue.noItem(item, seals.keySet());
            }
            entries.add(entry("item", item, Optional.empty(), seals.get(item)));
        }
        for (String briefing : briefings) {
            Catalogue.requireAudience(dossier, briefing);
            for (Optional<Locale> language : readIn()) {
                entries.add(
                        entry("briefing", briefing, language, dossier.seal(file, briefing, language, moment.moment())));
            }
        }
        return entries;
    }

    private List<Optional<Locale>> readIn() {
        return languages.isEmpty()
                ? List.of(Optional.empty())
                : languages.stream().map(Optional::of).toList();
    }

    private void requireParty(CaseFile file) {
        List<String> parties = file.parties().stream().map(Party::id).toList();
        if (!parties.contains(by)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--by " + by + " is no party of the case. Parties are: " + String.join(", ", parties));
        }
    }

    /** Identifiers have no quotation marks in them, nor has anything else here. */
    private String entry(String kind, String name, Optional<Locale> language, Seal seal) {
        String in = language.map(Locale::toLanguageTag).orElse("");
        if (isJson()) {
            return "{\"by\": \"%s\", \"at\": \"%s\", \"%s\": \"%s\", %s\"hash\": \"%s\"}"
                    .formatted(
                            by,
                            moment.moment(),
                            kind,
                            name,
                            in.isEmpty() ? "" : "\"language\": \"" + in + "\", ",
                            seal.text());
        }
        return "  - {by: %s, at: %s, %s: %s, %shash: \"%s\"}"
                .formatted(by, moment.moment(), kind, name, in.isEmpty() ? "" : "language: " + in + ", ", seal.text());
    }
}
