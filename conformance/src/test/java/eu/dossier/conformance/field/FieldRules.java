package eu.dossier.conformance.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as functions of words: each gives the faults that it finds, none when the words keep it. */
final class FieldRules {

    private static final List<String> LABELS =
            List.of("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");
    private static final Pattern LABEL = Pattern.compile("TLP:(RED|AMBER\\+STRICT|AMBER|GREEN|CLEAR)");
    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d.:/])(?:[01]?\\d|2[0-4])(?::[0-5]\\d(?! ?Uhr)|[.:][0-5]\\d (?:uur|Uhr)| h(?:"
                    + " [0-5]\\d)?\\b)(?![\\d:./])");
    private static final Pattern ZONE = Pattern.compile("^ \\(?(?:CES?T|MES?Z|GMT|UTC)\\b");
    private static final Pattern TRACE = Pattern.compile(
            "hxxp|\\[[.:]\\]|\\b[0-9a-f]{32,}\\b|\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKER = Pattern.compile(
            "\\b(?:said|told|says|according to|selon|déclaré|précisé|d’après|volgens|zei|aldus|laut|sagte|nach"
                    + " Angaben|so die|so der|so das|wie)\\b|\\?");
    private static final Pattern ESTIMATE = Pattern.compile(
            "\\b(?:about|some|around|estimated|environ|quelque|près de|ongeveer|circa|zo’n|rond|rund|etwa|zirka)(?:"
                    + " [A-Z]{3})? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PATH =
            Pattern.compile("(?:^|[\\s\"'=(>])(?:/(?:home|root|tmp|work|usr|var|Users)/|[A-Z]:\\\\|file:)");

    private FieldRules() {}

    /** How far a label reaches, 0 for all; -1 for what is no label. */
    static int rank(String label) {
        return LABELS.indexOf(label);
    }

    /** Labels in a text that are stricter than the document's. */
    static List<String> stricterLabels(String document, String text) {
        return LABEL.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(label -> rank(label) > rank(document))
                .toList();
    }

    /** Anything that looks like an indicator of compromise, live or defanged. */
    static List<String> traces(String text) {
        return TRACE.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Sentences that name a suspected actor without saying who says so. */
    static List<String> unattributed(List<String> blocks, Collection<String> actors) {
        return sentences(blocks)
                .filter(sentence -> actors.stream().anyMatch(sentence::contains))
                .filter(sentence -> !SPEAKER.matcher(sentence).find())
                .toList();
    }

    /** Sentences that hold both a word of likelihood and one of confidence. */
    static List<String> mixed(List<String> blocks, Collection<String> likelihood, Collection<String> confidence) {
        return sentences(blocks)
                .filter(sentence -> !terms(sentence, likelihood).isEmpty()
                        && !terms(sentence, confidence).isEmpty())
                .toList();
    }

    /**
     * What is wrong with the scale of likelihood: more than one legend, or a term that no legend explains.
     *
     * @param legends the beginnings of all legends in this language
     */
    static List<String> unexplained(List<String> blocks, Collection<String> legends, Collection<String> likelihood) {
        List<String> printed = blocks.stream()
                .filter(block -> legends.stream().anyMatch(block::contains))
                .distinct()
                .toList();
        List<String> faults = new ArrayList<>();
        if (printed.size() > 1) {
            faults.add("several scales: " + printed);
        }
        List<String> words =
                blocks.stream().filter(block -> !printed.contains(block)).toList();
        List<String> explained = printed.stream()
                .flatMap(legend -> terms(legend, likelihood).stream())
                .toList();
        words.forEach(block -> terms(block, likelihood).stream()
                .filter(term -> !explained.contains(term))
                .forEach(term -> faults.add(term + " in: " + block)));
        return faults;
    }

    /** The terms in a text, the longest where one holds another. */
    static List<String> terms(String text, Collection<String> among) {
        List<String> longestFirst = among.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
        Pattern any = Pattern.compile(
                "(?<![\\p{L}-])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return any.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Grades beside "confirmed" that are not those of information confirmed by other sources.
     *
     * @param cells of a table in which confidence and grade follow certainty
     */
    static List<String> weaklyConfirmed(List<String> cells, String confirmed) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 2 < cells.size(); i++) {
            if (cells.get(i).equals(confirmed) && cells.get(i + 2).matches("[A-F][2-6]|–")) {
                faults.add(String.join(" | ", cells.subList(Math.max(0, i - 2), i + 3)));
            }
        }
        return faults;
    }

    /**
     * Claims under the heading "confirmed" of a table in groups, though the case does not hold them for confirmed.
     *
     * @param others the headings of all other groups
     * @param unsure words of claims without a source that confirms them
     */
    static List<String> wronglyGrouped(
            List<String> blocks, String confirmed, Collection<String> others, Collection<String> unsure) {
        List<String> faults = new ArrayList<>();
        boolean inside = false;
        for (String block : blocks) {
            inside = block.equals(confirmed) || (inside && !others.contains(block));
            boolean held = inside;
            unsure.stream().filter(claim -> held && block.contains(claim)).forEach(faults::add);
        }
        return faults;
    }

    /**
     * Times of day without a zone.
     *
     * @param hours when somebody can be called: hours of a place, of no day, and therefore of no zone
     */
    static List<String> zoneless(List<String> blocks, Collection<String> hours) {
        List<String> faults = new ArrayList<>();
        for (String whole : blocks) {
            String block =
                    hours.stream().reduce(whole, (text, hour) -> text.replaceAll("(?i)" + Pattern.quote(hour), ""));
            Matcher clock = CLOCK.matcher(block);
            while (clock.find()) {
                if (!ZONE.matcher(block.substring(clock.end())).find()) {
                    faults.add(clock.group() + " in: " + block);
                }
            }
        }
        return faults;
    }

    /** Places where an estimated number stands without a word that says so. */
    static List<String> bareEstimates(List<String> blocks, String number) {
        Pattern pattern = Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)");
        return blocks.stream()
                .map(FieldRules::ungrouped)
                .filter(block -> pattern.matcher(block)
                        .results()
                        .anyMatch(found -> !ESTIMATE.matcher(block.substring(0, found.start()))
                                .find()))
                .toList();
    }

    /** Numbers without separators of groups. */
    static String ungrouped(String text) {
        return text.replaceAll("(?<=\\d)[., ](?=\\d{3}(?!\\d))", "");
    }

    /** Live indicators in words, properties or links, and links that lead to one. */
    static List<String> live(Stream<String> everything, Collection<String> indicators) {
        return everything
                .flatMap(
                        text -> indicators.stream().filter(text::contains).map(indicator -> indicator + " in: " + text))
                .toList();
    }

    /** What a press release lacks: its release line, one end mark, and a way to reach someone after it. */
    static List<String> pressFaults(List<String> blocks, String immediate, String embargo) {
        List<String> faults = new ArrayList<>();
        Pattern until = Pattern.compile(
                Pattern.quote(embargo) + ".*\\d.*\\d{4}.*(?:" + CLOCK.pattern() + ") \\((?:CES?T|MES?Z|GMT|UTC)\\)$");
        if (blocks.stream()
                .noneMatch(
                        block -> block.equals(immediate) || until.matcher(block).matches())) {
            faults.add("no release line with day, time and zone");
        }
        int end = blocks.indexOf("###");
        if (end < 0 || end != blocks.lastIndexOf("###")) {
            faults.add("not one end mark");
        }
        if (blocks.subList(end + 1, blocks.size()).stream().noneMatch(block -> block.matches(".*(?:@|\\+\\d{2}).*"))) {
            faults.add("nobody to call");
        }
        return faults;
    }

    /** All numbers of a text, however a language writes them; French says no minutes where there are none. */
    static Set<String> figures(String text) {
        return Pattern.compile("\\d+")
                .matcher(ungrouped(text))
                .results()
                .map(found -> found.group().replaceFirst("^0+(?=\\d)", ""))
                .filter(number -> !number.equals("0"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Properties that name a person or a place on somebody's disk. */
    static List<String> personalProperties(List<String> metadata, Collection<String> persons) {
        return metadata.stream()
                .filter(property -> PATH.matcher(property).find()
                        || property.startsWith("creator=")
                        || property.startsWith("lastModifiedBy=")
                        || persons.stream().anyMatch(property::contains))
                .toList();
    }

    private static Stream<String> sentences(List<String> blocks) {
        return blocks.stream().flatMap(block -> Stream.of(block.split("(?<=[.!?])\\s")));
    }
}
