package eu.dossier.templates.view;

import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Recommendation;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedIndicator;
import eu.dossier.core.release.view.ReleasedProduct;
import eu.dossier.core.release.view.ReleasedRecommendation;
import eu.dossier.core.release.view.ReleasedRule;
import eu.dossier.core.release.view.ReleasedTechnique;
import eu.dossier.core.release.view.ReleasedVulnerability;
import eu.dossier.core.syntax.AttackTactic;
import eu.dossier.core.syntax.CvssVector;
import eu.dossier.core.syntax.Defang;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What CERTs work with: techniques by tactic, indicators by kind and defanged, flaws, rules, advice by urgency. */
final class Technical {

    private final ReleasedCase released;
    private final Texts texts;
    private final Sources sources;

    Technical(ReleasedCase released, Texts texts, Sources sources) {
        this.released = released;
        this.texts = texts;
        this.sources = sources;
    }

    /** The ATT&amp;CK tactics that were seen, in their own order, each with its techniques. */
    List<Map<String, Object>> tactics() {
        List<Map<String, Object>> tactics = new ArrayList<>();
        for (AttackTactic tactic : AttackTactic.values()) {
            List<Map<String, Object>> techniques = released.techniques().stream()
                    .filter(technique -> tacticsOf(technique).contains(tactic))
                    .map(this::technique)
                    .toList();
            tactics.add(new Fields()
                    .put("id", tactic.id())
                    .put("name", tactic.label())
                    .list("techniques", techniques)
                    .map());
        }
        return tactics;
    }

    /** Techniques of which the case names no tactic. */
    List<Map<String, Object>> otherTechniques() {
        return released.techniques().stream()
                .filter(technique -> tacticsOf(technique).isEmpty())
                .map(this::technique)
                .toList();
    }

    static List<AttackTactic> tacticsOf(ReleasedTechnique technique) {
        return technique.tactics().stream()
                .flatMap(name -> AttackTactic.parse(name).stream())
                .toList();
    }

    private Map<String, Object> technique(ReleasedTechnique technique) {
        return new Fields()
                .put("id", technique.id())
                .put("technique", technique.technique())
                .put("name", technique.name())
                .put("use", texts.text(technique.use()))
                .put("seen", texts.time(technique.seen()))
                .word("confidence", technique.confidence())
                .list("sources", sources.numbers(technique.sources()))
                .put("grade", sources.grade(technique.sources()))
                .map();
    }

    /** The kinds of indicators that there are, each with its indicators in the order of the case. */
    List<Map<String, Object>> indicatorGroups() {
        Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        for (Indicator.Type type : Indicator.Type.values()) {
            groups.putIfAbsent(group(type), new ArrayList<>());
        }
        released.indicators()
                .forEach(indicator -> find(groups, group(indicator.type())).add(indicator(indicator)));
        List<Map<String, Object>> result = new ArrayList<>();
        groups.forEach((group, indicators) -> {
            if (!indicators.isEmpty()) {
                result.add(new Fields()
                        .put("group", group)
                        .list("indicators", indicators)
                        .put("seen", indicators.stream().anyMatch(i -> i.containsKey("seen")))
                        .put("techniques", indicators.stream().anyMatch(i -> i.containsKey("techniques_text")))
                        .put("marking", commonMarking(indicators))
                        .put(
                                "mixed",
                                indicators.stream()
                                                .map(Technical::marking)
                                                .distinct()
                                                .count()
                                        > 1)
                        .map());
            }
        });
        return result;
    }

    /** How most of them are marked; the others say it in their row. */
    private static String commonMarking(List<Map<String, Object>> indicators) {
        List<String> markings = indicators.stream().map(Technical::marking).toList();
        return markings.stream()
                .max(Comparator.comparingInt(marking -> Collections.frequency(markings, marking)))
                .orElse("");
    }

    private static String marking(Map<String, Object> indicator) {
        return String.valueOf(indicator.get("marking"));
    }

    private static String marking(Marks marks) {
        return marks.tlp().label()
                + marks.pap().map(pap -> ", PAP:" + pap.name()).orElse("");
    }

    private static List<Map<String, Object>> find(Map<String, List<Map<String, Object>>> groups, String group) {
        return groups.getOrDefault(group, new ArrayList<>());
    }

    /** Which table an indicator belongs to. */
    private static String group(Indicator.Type type) {
        return switch (type) {
            case IPV4, IPV6, CIDR, PORT, ASN -> "network";
            case DOMAIN, HOSTNAME -> "domains";
            case URL, USER_AGENT, HTTP_HEADER -> "urls";
            case EMAIL, EMAIL_SUBJECT, EMAIL_HEADER, PHONE_NUMBER -> "mail";
            case MD5,
                    SHA1,
                    SHA256,
                    SHA512,
                    SSDEEP,
                    TLSH,
                    IMPHASH,
                    AUTHENTIHASH,
                    FILE_NAME,
                    FILE_PATH,
                    PDB_PATH,
                    FILE_SIZE -> "files";
            case REGISTRY_KEY, MUTEX, NAMED_PIPE, PROCESS, COMMAND_LINE, SERVICE, SCHEDULED_TASK, USER_ACCOUNT ->
                "hosts";
            case CERTIFICATE_SHA1, CERTIFICATE_SHA256, CERTIFICATE_SERIAL, JA3, JA3S, JA4, JARM, HASSH ->
                "certificates";
            case MAC_ADDRESS, CRYPTO_WALLET, OTHER -> "other";
        };
    }

    private Map<String, Object> indicator(ReleasedIndicator indicator) {
        Fields fields = new Fields()
                .put("id", indicator.id())
                .word("type", indicator.type())
                .put("value", Defang.defang(indicator.type(), indicator.value()))
                .put("seen", seen(indicator).map(texts::time))
                .put("context", texts.text(indicator.context()))
                .word("confidence", indicator.confidence())
                .put("to_ids", indicator.toIds())
                .put("note", texts.text(indicator.note()))
                .put("marking", marking(indicator.marks()))
                .list("sources", sources.numbers(indicator.sources()));
        if (!indicator.techniques().isEmpty()) {
            fields.put("techniques_text", String.join(", ", indicator.techniques()));
        }
        return fields.map();
    }

    /** From when to when an indicator was seen; one day where it is the same. */
    private static Optional<When> seen(ReleasedIndicator indicator) {
        Optional<String> first = indicator.firstSeen().map(When::text);
        Optional<String> last = indicator.lastSeen().map(When::text);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean once = first.equals(last);
        return Optional.of(When.parse(once ? first.get() : first.orElse("..") + "/" + last.orElse("..")));
    }

    List<Map<String, Object>> vulnerabilities() {
        return released.vulnerabilities().stream().map(this::vulnerability).toList();
    }

    private Map<String, Object> vulnerability(ReleasedVulnerability flaw) {
        return new Fields()
                .put("id", flaw.id())
                .put("number", flaw.cve().or(flaw::euvd))
                .put("title", texts.text(flaw.title()))
                .put("description", texts.prose(flaw.description()))
                .list(
                        "cvss",
                        flaw.cvss().stream().flatMap(v -> score(v).stream()).toList())
                .list("cwe", flaw.cwe())
                .put("kev", flaw.kev())
                .put("public_since", texts.time(flaw.publicSince()))
                .put("exploited_since", texts.time(flaw.exploitedSince()))
                .put("fix_available", texts.time(flaw.fixAvailable()))
                .list(
                        "products",
                        flaw.products().stream()
                                .flatMap(id -> product(id).stream())
                                .toList())
                .word("status", flaw.status())
                .word("role", flaw.role())
                .put("remediation", texts.prose(flaw.remediation()))
                .list(
                        "references",
                        flaw.references().stream().map(URI::toString).toList())
                .list("sources", sources.numbers(flaw.sources()))
                .map();
    }

    private Optional<Map<String, Object>> score(String vector) {
        return CvssVector.parse(vector)
                .map(cvss -> new Fields()
                        .put("version", cvss.version())
                        .put("vector", cvss.vector())
                        .put("score", texts.number(BigDecimal.valueOf(cvss.score())))
                        .word("severity", cvss.severity())
                        .map());
    }

    private Optional<Piece> product(String id) {
        return released.products().stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .map(Technical::name);
    }

    private static Piece name(ReleasedProduct product) {
        String vendor = product.vendor().map(name -> name + " ").orElse("");
        return Piece.of(product.name().startsWith(vendor) ? product.name() : vendor + product.name());
    }

    List<Map<String, Object>> products() {
        return released.products().stream()
                .map(product -> new Fields()
                        .put("id", product.id())
                        .put("name", name(product))
                        .list("versions", product.versions())
                        .list("states", states(product))
                        .put("versioned", !product.versionStatus().isEmpty())
                        .put("end_of_life", product.endOfLife())
                        .put("cpe", product.cpe())
                        .put("note", texts.text(product.note()))
                        .map())
                .toList();
    }

    /** What is said of its versions, those that are affected first. */
    private List<Map<String, Object>> states(ReleasedProduct product) {
        List<Map<String, Object>> states = new ArrayList<>();
        if (!product.versions().isEmpty()) {
            states.add(state(Vulnerability.Status.KNOWN_AFFECTED, product.versions(), flawsOf(product)));
        }
        product.versionStatus()
                .forEach(state -> states.add(state(state.status(), state.versions(), flaws(state.vulnerability()))));
        return states;
    }

    private static Map<String, Object> state(Vulnerability.Status status, List<String> versions, List<Object> flaws) {
        return new Fields()
                .word("status", status)
                .list("versions", versions)
                .list("flaws", flaws)
                .map();
    }

    /** The flaws that are said to affect a product. */
    private List<Object> flawsOf(ReleasedProduct product) {
        return released.vulnerabilities().stream()
                .filter(flaw -> flaw.products().contains(product.id())
                        && flaw.status().orElse(Vulnerability.Status.KNOWN_AFFECTED)
                                == Vulnerability.Status.KNOWN_AFFECTED)
                .flatMap(flaw -> name(flaw).stream())
                .toList();
    }

    private List<Object> flaws(Optional<String> id) {
        return released.vulnerabilities().stream()
                .filter(flaw -> id.filter(flaw.id()::equals).isPresent())
                .flatMap(flaw -> name(flaw).stream())
                .toList();
    }

    /** A flaw by its number, or its title where it has none. */
    private Optional<Object> name(ReleasedVulnerability flaw) {
        return flaw.cve().or(flaw::euvd).<Object>map(Piece::of).or(() -> texts.text(flaw.title()));
    }

    List<Map<String, Object>> detection() {
        return released.detection().stream().map(this::rule).toList();
    }

    private Map<String, Object> rule(ReleasedRule rule) {
        return new Fields()
                .put("id", rule.id())
                .word("language", rule.language())
                .put("title", texts.text(rule.title()))
                .put("rule", rule.rule().stripTrailing())
                .put("author", rule.author())
                .put("date", texts.time(rule.date()))
                .put("logs", texts.text(rule.logs()))
                .list("techniques", rule.techniques())
                .put("tlp", rule.marks().tlp().label())
                .map();
    }

    /** Advice, the most urgent first, each urgency with its advice. */
    List<Map<String, Object>> advice() {
        return Arrays.stream(Recommendation.Priority.values())
                .map(priority -> new Fields()
                        .word("priority", priority)
                        .list(
                                "items",
                                released.recommendations().stream()
                                        .filter(item -> item.priority() == priority)
                                        .map(this::recommendation)
                                        .toList())
                        .map())
                .filter(group -> group.get("items") instanceof List<?> items && !items.isEmpty())
                .toList();
    }

    private Map<String, Object> recommendation(ReleasedRecommendation item) {
        return new Fields()
                .put("id", item.id())
                .put("text", texts.text(item.text()))
                .word("priority", item.priority())
                .put("addressee", texts.text(item.addressee()))
                .put("detail", texts.prose(item.detail()))
                .put("effect", texts.text(item.effect()))
                .list("mitigates", item.mitigates())
                .list("mapping", item.mapping())
                .list("sources", sources.numbers(item.sources()))
                .map();
    }
}
