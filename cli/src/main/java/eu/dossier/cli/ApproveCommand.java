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
import java.util.function.Supplier;

final class ApproveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> subject;
    private final Supplier<List<String>> items;
    private final Supplier<List<String>> briefings;
    private final Supplier<List<Locale>> languages;
    private final Supplier<String> by;
    private final MomentOption moment;
    private final SetupOptions setup;

    ApproveCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Prints the entries for 'approvals' that say who approved what, bound to its present words.")
                .examples(
                        "  dossier approve case.yaml network-cleaned --by maerens",
                        "  dossier approve case.yaml --briefing press-release -l fr --by maerens",
                        "",
                        "Put what it prints below 'approvals' in the case. The approval ends when what",
                        "was approved changes; 'dossier render --final' then says what changed.");
        subject = syntax.operand("CASE", "Case file.");
        items = syntax.operands(0, "ITEM", "Identifiers of what was approved.");
        briefings = syntax.option("-b --briefing", "NAME", "Briefing that was approved as a whole.")
                .offers(Candidates::briefings)
                .list(String.class);
        languages = syntax.option("-l --lang", "LANG", "Languages in which the briefing was read; all when left out.")
                .offers(Candidates::languages)
                .readBy(Locale::forLanguageTag)
                .list(Locale.class);
        by = syntax.option("--by", "WHO", "Identifier of a party of the case.")
                .required()
                .text();
        moment = new MomentOption(surroundings, syntax);
        setup = new SetupOptions(surroundings, syntax);
    }

    @Override
    public Integer call() throws IOException {
        if (items.get().isEmpty() && briefings.get().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "name what was approved: identifiers of items, or --briefing NAME");
        }
        Dossier dossier = setup.dossier();
        Catalogue.requireKnown(dossier, briefings.get(), List.of(), languages.get());
        ReadCase read = dossier.read(new CaseInputs(surroundings).read(subject.get()));
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
                ? "Paste that below a new line '%s' in %s: it has none yet.".formatted(key, subject.get())
                : "Paste that below '%s' in %s.".formatted(key, subject.get());
    }

    private boolean isJson() {
        return subject.get().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private String separator() {
        return isJson() ? ",\n" : "\n";
    }

    private List<String> entries(Dossier dossier, CaseFile file) {
        requireParty(file);
        Map<String, Seal> seals = Seal.ofItems(file);
        List<String> entries = new ArrayList<>();
        for (String item : items.get()) {
            if (!seals.containsKey(item)) {
                throw Catalogue.noItem(item, seals.keySet());
            }
            entries.add(entry("item", item, Optional.empty(), seals.get(item)));
        }
        for (String briefing : briefings.get()) {
            Catalogue.requireAudience(dossier, briefing);
            for (Optional<Locale> language : readIn()) {
                entries.add(
                        entry("briefing", briefing, language, dossier.seal(file, briefing, language, moment.moment())));
            }
        }
        return entries;
    }

    private List<Optional<Locale>> readIn() {
        return languages.get().isEmpty()
                ? List.of(Optional.empty())
                : languages.get().stream().map(Optional::of).toList();
    }

    private void requireParty(CaseFile file) {
        List<String> parties = file.parties().stream().map(Party::id).toList();
        if (!parties.contains(by.get())) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--by " + by.get() + " is no party of the case. Parties are: " + String.join(", ", parties));
        }
    }

    /** Identifiers have no quotation marks in them, nor has anything else here. */
    private String entry(String kind, String name, Optional<Locale> language, Seal seal) {
        String in = language.map(Locale::toLanguageTag).orElse("");
        if (isJson()) {
            return "{\"by\": \"%s\", \"at\": \"%s\", \"%s\": \"%s\", %s\"hash\": \"%s\"}"
                    .formatted(
                            by.get(),
                            moment.moment(),
                            kind,
                            name,
                            in.isEmpty() ? "" : "\"language\": \"" + in + "\", ",
                            seal.text());
        }
        return "  - {by: %s, at: %s, %s: %s, %shash: \"%s\"}"
                .formatted(
                        by.get(),
                        moment.moment(),
                        kind,
                        name,
                        in.isEmpty() ? "" : "language: " + in + ", ",
                        seal.text());
    }
}
