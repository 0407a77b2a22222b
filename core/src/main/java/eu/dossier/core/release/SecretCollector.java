package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.ForbiddenTerm;
import eu.dossier.core.casefile.GlossaryEntry;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.casefile.WithheldTopic;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Values.Value;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts every text and telling value of a case on one of two heaps: visible or hidden. */
final class SecretCollector {

    private static final int WORDS = 5;

    /** What messages call the head of the case. */
    private static final String HEADER = "case";

    private final CaseFile file;
    private final CaseContents contents;
    private final Release release;
    private final Gate gate;
    private final Set<Secret> hidden = new LinkedHashSet<>();
    private final Set<String> visibleTexts = new HashSet<>();
    private final Set<String> visibleValues = new HashSet<>();
    private final Set<String> visibleDays = new HashSet<>();

    /** @param gate that the release has passed */
    SecretCollector(CaseFile file, CaseContents contents, Release release, Gate gate) {
        this.file = file;
        this.contents = contents;
        this.release = release;
        this.gate = gate;
    }

    Secrets collect() {
        seeHeader();
        contents.days().stream().filter(day -> gate.passesWhole(day.item())).forEach(day -> seeDay(day.content()));
        contents.texts().forEach(text -> takeText(text.item(), text.content()));
        contents.values().forEach(values -> takeValues(values.item(), values.content()));
        file.withheld().forEach(this::takeTopic);
        file.doNotSay().forEach(this::takeTerm);
        hideHeader();
        List<Secret> secrets = hidden.stream().filter(secret -> !isSeen(secret)).toList();
        return new Secrets(secrets, visibleTexts, visibleValues, monthsAndDays());
    }

    private void seeHeader() {
        seeDay(release.view().at().toLocalDate());
        release.view().embargo().ifPresent(this::see);
        release.view().withheldLines().forEach(this::see);
        release.view().title().ifPresent(title -> see(title.text()));
        release.view().bottomLine().ifPresent(text -> see(text.text()));
        release.view().summary().ifPresent(text -> see(text.text()));
        release.view().lead().ifPresent(text -> see(text.text()));
        release.view().notesToEditors().forEach(note -> see(note.text()));
        release.view().impact().consequences().forEach(consequence -> see(consequence.text()));
    }

    /** The working name is for nobody; the number of the file goes as far as what carries no marking of its own. */
    private void hideHeader() {
        file.incident().name().ifPresent(name -> hide(HEADER, Kind.NAME, name));
        file.incident()
                .reference()
                .filter(number -> release.view().reference().isEmpty())
                .ifPresent(number -> hide(HEADER, Kind.LITERAL, number));
        release.view().reference().ifPresent(visibleValues::add);
    }

    private void see(Translated text) {
        visibleTexts.addAll(text.texts().values());
    }

    private void see(When when) {
        if (Values.isDay(when)) {
            when.firstDay().ifPresent(this::seeDay);
        }
    }

    private void seeDay(LocalDate day) {
        visibleDays.add(day.toString());
    }

    private Set<String> monthsAndDays() {
        return visibleDays.stream().map(day -> day.substring(day.length() - 5)).collect(Collectors.toUnmodifiableSet());
    }

    /** What passes is visible, what its marking holds back is hidden, and what merely finds no place is neither. */
    private void takeText(MarkedItem owner, Collection<String> texts) {
        if (gate.passesWhole(owner)) {
            visibleTexts.addAll(texts);
        } else if (gate.isSecret(owner)) {
            hideText(owner, texts);
        }
    }

    private void hideText(MarkedItem owner, Collection<String> texts) {
        if (isExplanation(owner)) {
            return;
        }
        for (String text : texts) {
            hide(owner.id(), Kind.TEXT, text);
        }
    }

    private void takeValues(MarkedItem item, List<Value> values) {
        if (gate.passesWhole(item)) {
            values.forEach(value -> visibleValues.add(value.text()));
        } else if (gate.isSecret(item) && !isExplanation(item)) {
            values.forEach(value -> hide(item.id(), value.kind(), value.text()));
        }
    }

    /** Terms of everyone, explained for some: an entry that is a secret itself says so by a marking of its own. */
    private static boolean isExplanation(MarkedItem item) {
        return item instanceof GlossaryEntry && item.marking().equals(Marking.NONE);
    }

    private void takeTopic(WithheldTopic topic) {
        if (!gate.passes(topic)) {
            topic.terms().forEach(term -> hide(topic.id(), Values.kindOf(term), term));
        }
    }

    /** A term that must not be said, to the public where it names no audience; those to whom the list itself is given may read it. */
    private void takeTerm(ForbiddenTerm term) {
        Audience audience = release.audience();
        boolean applies = term.audiences().isEmpty() ? audience.open() : audience.isAmong(term.audiences());
        if (applies && !gate.passes(term)) {
            hidden.add(new Secret(term.id(), Kind.TERM, term.term(), term.language()));
        }
    }

    private void hide(String item, Kind kind, String value) {
        // A text of a few words is said by chance.
        if (kind != Kind.TEXT || hasWords(value)) {
            hidden.add(new Secret(item, kind, value.strip()));
        }
    }

    private static boolean hasWords(String text) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && words < WORDS; i++) {
            boolean blankHere = Character.isWhitespace(text.charAt(i));
            words += blank && !blankHere ? 1 : 0;
            blank = blankHere;
        }
        return words >= WORDS;
    }

    private boolean isSeen(Secret secret) {
        return switch (secret.kind()) {
            case DATE -> visibleDays.contains(secret.value());
            case TEXT -> visibleTexts.contains(secret.value());
            case NAME, WORDS, LITERAL, NUMBER -> visibleValues.contains(secret.value());
            case TERM -> false;
        };
    }
}
