package eu.dossier.conformance.field;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.Credibility;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.Checker;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/**
 * The conventions of the field, read off the finished files: all seven briefings of every example as PDF, Word and HTML in
 * English, French, Dutch and German. Each rule is also shown words that break it, so that none can pass by looking away.
 *
 * <p>Two of the sixteen rules are not here. That every PDF is PDF/UA and PDF/A (rule 13) is the judgement of veraPDF, in
 * {@link eu.dossier.conformance.pdf.PdfBriefingsTest}. That exports in CSAF and STIX keep their schemas (rule 14) has nothing
 * to be tested on: the toolkit writes neither.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldRulesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Set<Indicator.Type> LIVE = EnumSet.of(
            Indicator.Type.IPV4,
            Indicator.Type.IPV6,
            Indicator.Type.CIDR,
            Indicator.Type.DOMAIN,
            Indicator.Type.HOSTNAME,
            Indicator.Type.URL,
            Indicator.Type.EMAIL);

    private final Map<String, Finished> files = new TreeMap<>();
    private final Map<String, CaseFile> cases = new HashMap<>();
    private final Map<String, Properties> messages = new HashMap<>();

    @BeforeAll
    void renderAll() throws IOException {
        Map<String, byte[]> rendered = Briefings.render(List.of("pdf", "docx", "html"), List.of());
        for (Map.Entry<String, byte[]> entry : rendered.entrySet()) {
            files.put(entry.getKey(), Finished.of(entry.getKey(), entry.getValue()));
        }
        assertThat(files.size()).isGreaterThanOrEqualTo(312);
        for (Finished file : files.values()) {
            if (!cases.containsKey(file.example())) {
                byte[] bytes = Files.readAllBytes(EXAMPLES.resolve(file.example()));
                cases.put(
                        file.example(),
                        new CaseReader().read(file.example(), bytes).caseFile().orElseThrow());
            }
            if (!messages.containsKey(file.language())) {
                messages.put(file.language(), messages(file.language()));
            }
        }
        assertThat(cases).hasSize(4);
        assertThat(messages.keySet()).contains("en", "fr", "nl", "de");
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Dossier.class.getResourceAsStream("/messages/" + language + ".properties")) {
            properties.load(new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Holds a rule against all files; the message names each file that breaks it. */
    private void all(Function<Finished, List<String>> rule) {
        Map<String, List<String>> faults = new TreeMap<>();
        files.forEach((name, file) -> {
            List<String> found = rule.apply(file);
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
        assertThat(faults).isEmpty();
    }

    private static <T> T known(Map<String, T> among, String key) {
        return Optional.ofNullable(among.get(key)).orElseThrow(() -> new AssertionError("no " + key));
    }

    private String say(Finished file, String key) {
        return known(messages, file.language()).getProperty(key).replace('\u00A0', ' ');
    }

    private List<String> sayAll(Finished file, String prefix) {
        Properties texts = known(messages, file.language());
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(texts::getProperty)
                .toList();
    }

    /** The terms of all scales but "remote", which in these cases is a kind of access. */
    private List<String> likelihood(Finished file) {
        return sayAll(file, "likelihood.").stream()
                .map(term -> term.replaceFirst("^an? ", ""))
                .filter(term -> !term.equals("remote"))
                .distinct()
                .toList();
    }

    private static List<String> words(Stream<LocalText> texts) {
        return texts.flatMap(text -> text.texts().values().stream()).distinct().toList();
    }

    private CaseFile caseOf(Finished file) {
        return known(cases, file.example());
    }

    private List<String> hours(Finished file) {
        return words(caseOf(file).contacts().stream().flatMap(contact -> contact.hours().stream()));
    }

    private static String label(Finished file) {
        return file.blocks().stream()
                .filter(block -> FieldRules.rank(block) >= 0)
                .findFirst()
                .orElse("none");
    }

    @Test
    void rule1TheLabelStandsAboveBelowAndInTheTextOfPageOne() throws IOException {
        for (Map.Entry<String, Finished> entry : files.entrySet()) {
            Finished file = entry.getValue();
            assertThat(FieldRules.rank(label(file))).as(entry.getKey()).isNotNegative();
            assertThat(file.blocks().subList(0, 2)).as(entry.getKey()).contains(label(file));
            switch (file.format()) {
                case "pdf" ->
                    assertThat(PageLabels.faults(file.file().bytes(), label(file)))
                            .as(entry.getKey())
                            .isEmpty();
                case "docx" ->
                    wordLabels(entry.getKey(), WordFile.of(file.file().bytes()), label(file));
                default -> htmlLabels(entry.getKey(), file);
            }
        }
        Finished one = known(files, "interior-ministry-2021.yaml minister-brief.en.draft.pdf");
        assertThat(PageLabels.faults(one.file().bytes(), "TLP:RED")).hasSize(3);
    }

    private static void wordLabels(String name, WordFile word, String label) {
        for (String part : List.of("word/header1.xml", "word/footer1.xml")) {
            assertThat(word.xml(part).getDocumentElement().getTextContent())
                    .as("%s %s", name, part)
                    .contains(label);
        }
        for (Element style : WordFile.all(word.xml("word/styles.xml"), "style")) {
            if (style.getAttributeNS(style.getNamespaceURI(), "styleId").startsWith("TLP")) {
                Element size = WordFile.all(style, "sz").get(0);
                assertThat(Integer.parseInt(size.getAttributeNS(size.getNamespaceURI(), "val")))
                        .as("%s: half points of the label", name)
                        .isGreaterThanOrEqualTo(24);
            }
        }
    }

    private static void htmlLabels(String name, Finished file) {
        String html = new String(file.file().bytes(), StandardCharsets.UTF_8);
        for (String element : List.of("header", "main", "footer")) {
            String inside = html.substring(html.indexOf("<" + element), html.indexOf("</" + element));
            assertThat(inside).as("%s: %s", name, element).contains(">" + label(file) + "<");
        }
        assertThat(html).as(name).containsPattern("\\.tlp\\{[^}]*font-size:12pt");
    }

    @Test
    void rule2NoItemIsMarkedStricterThanItsDocument() {
        all(file -> FieldRules.stricterLabels(label(file), file.file().text()));
        assertThat(FieldRules.stricterLabels("TLP:GREEN", "an item TLP:AMBER+STRICT"))
                .containsExactly("TLP:AMBER+STRICT");
        assertThat(FieldRules.stricterLabels("TLP:AMBER", "an item TLP:GREEN")).isEmpty();
    }

    @Test
    void rule3ThePressGetsOnlyWhatIsClear() {
        all(file -> file.isPress() ? pressLeaks(file) : List.of());
        assertThat(FieldRules.traces("see hxxp://a[.]example or 203.0.113.4")).hasSize(3);
        assertThat(FieldRules.unattributed(List.of("It was Brinewolf. It was rain."), Set.of("Brinewolf")))
                .containsExactly("It was Brinewolf.");
        assertThat(FieldRules.unattributed(List.of("It was Brinewolf, Anna Low said."), Set.of("Brinewolf")))
                .isEmpty();
    }

    private List<String> pressLeaks(Finished file) {
        List<String> leaks = new ArrayList<>(FieldRules.traces(file.file().text()));
        List<String> indicators =
                caseOf(file).indicators().stream().map(Indicator::value).toList();
        leaks.addAll(FieldRules.live(file.blocks().stream(), indicators));
        leaks.addAll(FieldRules.unattributed(file.blocks(), actors(file)));
        if (!label(file).equals("TLP:CLEAR")) {
            leaks.add(label(file));
        }
        return leaks;
    }

    private List<String> actors(Finished file) {
        return caseOf(file).parties().stream()
                .filter(party -> party.role() == Party.Role.SUSPECTED_ACTOR)
                .flatMap(party -> Stream.concat(party.name().texts().values().stream(), party.aliases().stream()))
                .toList();
    }

    @Test
    void rule4NoSentenceHoldsLikelihoodAndConfidence() throws IOException {
        Map<String, Set<String>> confidence = Map.of(
                "en", Set.of("high confidence", "moderate confidence", "low confidence"),
                "fr", Set.of("confiance élevée", "confiance modérée", "confiance faible"),
                "nl", Set.of("hoog vertrouwen", "matig vertrouwen", "laag vertrouwen", "hoge mate van vertrouwen"),
                "de", Set.of("hohe Zuversicht", "hoher Zuversicht", "mittlerer Zuversicht", "geringer Zuversicht"));
        all(file -> FieldRules.mixed(
                file.blocks(), likelihood(file), confidence.getOrDefault(file.language(), Set.of("confidence"))));
        Set<String> high = Set.of("high confidence");
        assertThat(FieldRules.mixed(
                        List.of("We judge with high confidence that rain is likely."), Set.of("likely"), high))
                .hasSize(1);
        assertThat(FieldRules.mixed(List.of("Rain is likely. We have high confidence."), Set.of("likely"), high))
                .isEmpty();
    }

    @Test
    void rule5OneScaleAndItsLegendWhereverATermIsUsed() {
        all(file -> FieldRules.unexplained(
                file.blocks().stream()
                        .filter(block -> !block.equals(say(file, "grade.legend")))
                        .toList(),
                legends(file),
                likelihood(file)));
        Set<String> terms = Set.of("likely", "very likely", "probable");
        List<String> two = List.of("Scale A: likely 5 %", "Scale B: probable 6 %");
        assertThat(FieldRules.unexplained(two, Set.of("Scale A", "Scale B"), terms))
                .hasSize(1);
        List<String> other = List.of("Scale A: likely 5 %", "It is very likely.", "Likely.", "Probable.");
        assertThat(FieldRules.unexplained(other, Set.of("Scale A"), terms)).hasSize(2);
    }

    private List<String> legends(Finished file) {
        return sayAll(file, "scale.").stream()
                .filter(legend -> !legend.startsWith("{@"))
                .map(legend -> legend.replace('\u00A0', ' '))
                .map(legend -> legend.substring(0, legend.indexOf(':')).strip())
                .toList();
    }

    @Test
    void rule6ConfirmedIsOnlyWhatOtherSourcesConfirm() {
        all(file -> {
            String confirmed = say(file, "certainty.confirmed");
            Collection<String> groups = sayAll(file, "certainty.");
            List<String> others =
                    groups.stream().filter(group -> !group.equals(confirmed)).toList();
            return file.briefing().equals("technical-advisory")
                    ? FieldRules.weaklyConfirmed(file.blocks(), confirmed)
                    : FieldRules.wronglyGrouped(file.blocks(), confirmed, others, unsure(file));
        });
        assertThat(FieldRules.weaklyConfirmed(List.of("It rained.", "Press", "Confirmed", "–", "C3"), "Confirmed"))
                .hasSize(1);
        List<String> table = List.of("Confirmed", "It rained.", "Press", "Stated", "It snowed.");
        assertThat(FieldRules.wronglyGrouped(table, "Confirmed", Set.of("Stated"), Set.of("It rained.", "It snowed.")))
                .containsExactly("It rained.");
    }

    private List<String> unsure(Finished file) {
        return words(caseOf(file).claims().stream()
                .filter(claim -> !isConfirmed(claim))
                .map(Claim::text));
    }

    private static boolean isConfirmed(Claim claim) {
        return claim.sources().stream()
                .anyMatch(source -> source.credibility()
                        .filter(Credibility.CONFIRMED::equals)
                        .isPresent());
    }

    @Test
    void rule7EveryTimeHasItsZone() {
        all(file -> FieldRules.zoneless(file.blocks(), hours(file)));
        List<String> bare = List.of("by 16:00", "à 16 h 30", "à 16 h", "om 16.00 uur", "um 16:00 Uhr", "um 16.00 Uhr");
        assertThat(FieldRules.zoneless(bare, Set.of())).hasSize(bare.size());
        List<String> zoned =
                List.of("by 16:00 (CEST)", "à 16 h (CET)", "om 16.00 uur (UTC)", "at 07:37 GMT", "by 16:00 CET");
        assertThat(FieldRules.zoneless(zoned, Set.of())).isEmpty();
        assertThat(FieldRules.zoneless(List.of("Daily from 8:00"), Set.of("daily from 8:00")))
                .isEmpty();
    }

    /** The documents print the deadlines that the case holds; it is the check of the case that counts them from the law. */
    @Test
    void rule8DeadlinesAreThoseOfTheLawInForce() throws IOException {
        String hospital = Files.readString(EXAMPLES.resolve("ransomware-hospital.json"));
        String open = hospital.replaceFirst(
                "(\"regime\": \"nis2\",\\s*\"stage\": \"notification\",\\s*\"status\": )\"made\",\\s*\"at\":"
                        + " \"[^\"]*\"",
                "$1\"due\"");
        assertThat(open).isNotEqualTo(hospital);
        String law = "NIS2, Art. 23(4)(b)";
        assertThat(findings("ransomware-hospital.json", hospital)).noneMatch(text -> text.contains(law));
        assertThat(findings("ransomware-hospital.json", open))
                .anyMatch(text -> text.contains(law) && text.contains("22 September 2026"));
        Finished report = known(files, "ransomware-hospital.json situation-report.en.draft.html");
        assertThat(report.file().text()).contains("Due by 2 October 2026 at 18:00 (CEST).");
    }

    private static List<String> findings(String name, String text) {
        ReadCase read = new CaseReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        CheckResult result = Checker.check(
                read.caseFile().orElseThrow(),
                read.positions(),
                CheckOptions.at(Instant.parse("2026-11-23T12:00:00Z")));
        return result.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static Outcome render(String name, String text, List<String> briefings) throws IOException {
        Order order = new Order(
                briefings,
                List.of("html"),
                List.of(Locale.ENGLISH, Locale.FRENCH),
                Instant.parse("2026-11-23T12:00:00Z"));
        return Dossier.standard().render(new CaseText(name, text.getBytes(StandardCharsets.UTF_8)), order);
    }

    @Test
    void rule9EstimatesAreMarkedAsSuch() {
        all(file -> estimates(file)
                .flatMap(number -> FieldRules.bareEstimates(file.blocks(), number).stream())
                .toList());
        assertThat(files.values().stream().flatMap(this::estimates)).contains("2300");
        assertThat(FieldRules.bareEstimates(List.of("2,300 systems", "about 2,300 systems"), "2300"))
                .hasSize(1);
    }

    /** Numbers below 100 are left out: they may count something else as well. */
    private Stream<String> estimates(Finished file) {
        return caseOf(file).impact().stream()
                .flatMap(impact -> impact.numbers().stream())
                .filter(quantity ->
                        quantity.basis().filter(Basis.ESTIMATED::equals).isPresent())
                .flatMap(quantity -> quantity.value().stream())
                .filter(value -> value.intValue() >= 100)
                .map(value -> value.toBigInteger().toString());
    }

    @Test
    void rule10IndicatorsAreDefangedAndNothingLeadsToThem() {
        all(file -> FieldRules.live(
                Stream.of(file.blocks(), file.file().links(), file.file().metadata())
                        .flatMap(List::stream)
                        .filter(text -> !isRule(file, text)),
                caseOf(file).indicators().stream()
                        .filter(indicator -> LIVE.contains(indicator.type()))
                        .map(Indicator::value)
                        .toList()));
        assertThat(files.values().stream().filter(file -> file.file().text().contains("[.]")))
                .hasSizeGreaterThan(20);
        assertThat(FieldRules.live(Stream.of("http://bad.example/x"), Set.of("bad.example")))
                .hasSize(1);
        assertThat(FieldRules.live(Stream.of("bad[.]example"), Set.of("bad.example")))
                .isEmpty();
    }

    /** A rule of detection is for a machine, which needs the live name; it stands as code and leads nowhere. */
    private boolean isRule(Finished file, String text) {
        return caseOf(file).detection().stream()
                .anyMatch(rule -> rule.rule().text().replaceAll("\\s+", "").contains(text.replaceAll("\\s+", "")));
    }

    @Test
    void rule11APressReleaseHasItsReleaseLineEndMarkAndContact() throws IOException {
        all(file -> file.isRelease() ? pressFaults(file) : List.of());
        assertThat(FieldRules.pressFaults(
                        List.of("Embargoed until 18:00", "Rain."), "For immediate release", "Embargoed"))
                .hasSize(3);
    }

    @Test
    void rule11AnEmbargoSaysDayTimeAndZone() throws IOException {
        String ministry = Files.readString(EXAMPLES.resolve("interior-ministry-2021.yaml"));
        String held = ministry.replace("communications:\n", "communications:\n  embargo: 2021-05-26T18:00+02:00\n");
        Outcome outcome = render("interior-ministry-2021.yaml", held, List.of("press-release"));
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
        List<Finished> releases = new ArrayList<>();
        for (var product : ((Outcome.Rendered) outcome).products()) {
            releases.add(Finished.of("interior-ministry-2021.yaml " + product.fileName(), product.bytes()));
        }
        assertThat(releases).hasSize(2);
        releases.forEach(release -> {
            assertThat(pressFaults(release)).isEmpty();
            assertThat(release.blocks()).doesNotContain(say(release, "for-immediate-release"));
        });
    }

    private List<String> pressFaults(Finished file) {
        String embargo = say(file, "embargo");
        return FieldRules.pressFaults(
                file.blocks(), say(file, "for-immediate-release"), embargo.substring(0, embargo.indexOf('{')));
    }

    @Test
    void rule12AllLanguagesTellTheSameFiguresInTheSameSections() {
        all(file -> {
            Finished english =
                    known(files, "%s %s.en.draft.%s".formatted(file.example(), file.briefing(), file.format()));
            List<String> faults = new ArrayList<>();
            if (file.file().headings() != english.file().headings()) {
                faults.add("%d headings, not %d"
                        .formatted(file.file().headings(), english.file().headings()));
            }
            Set<String> figures = FieldRules.figures(file.file().text());
            Set<String> expected = FieldRules.figures(english.file().text());
            figures.stream().filter(number -> !expected.contains(number)).forEach(number -> faults.add("+" + number));
            expected.stream().filter(number -> !figures.contains(number)).forEach(number -> faults.add("-" + number));
            return faults;
        });
        assertThat(FieldRules.figures("2.300 um 09.05 Uhr")).isEqualTo(FieldRules.figures("2,300 at 9:05"));
        assertThat(FieldRules.figures("412 servers")).isNotEqualTo(FieldRules.figures("421 servers"));
    }

    @Test
    void rule15TheMinistersBriefIsShort() throws IOException {
        int read = 0;
        for (Map.Entry<String, Finished> entry : files.entrySet()) {
            Finished file = entry.getValue();
            if (file.briefing().equals("minister-brief") && file.format().equals("pdf")) {
                int most = file.example().startsWith("interior-ministry") ? 1 : 2;
                try (PDDocument document = Loader.loadPDF(file.file().bytes())) {
                    assertThat(document.getNumberOfPages()).as(entry.getKey()).isLessThanOrEqualTo(most);
                }
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(16);
    }

    @Test
    void rule16PropertiesNameNoPersonNoPathAndNoEarlierState() {
        all(file -> {
            List<String> faults =
                    new ArrayList<>(FieldRules.personalProperties(file.file().metadata(), persons(file)));
            faults.addAll(file.hidden());
            return faults;
        });
        List<String> personal = List.of("creator=anyone", "Title=Report by Anna Low", "Source=/home/anna/case.yaml");
        assertThat(FieldRules.personalProperties(personal, Set.of("Anna Low"))).hasSize(3);
        assertThat(FieldRules.personalProperties(List.of("Title=Report", "Creator=Dossier"), Set.of("Anna Low")))
                .isEmpty();
    }

    private List<String> persons(Finished file) {
        return words(caseOf(file).parties().stream()
                .filter(party -> party.kind().filter(Party.Kind.PERSON::equals).isPresent())
                .map(Party::name));
    }
}
