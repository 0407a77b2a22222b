package eu.dossier.briefing.record;

import eu.dossier.briefing.record.ReleaseRecord.Included;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import eu.dossier.briefing.record.ReleaseRecord.Silenced;
import eu.dossier.briefing.record.ReleaseRecord.Withheld;
import eu.dossier.core.release.Policy.Opening;
import eu.dossier.core.schema.JsonText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A release record as JSON, and back. Written out key by key: a mapping library would take longer to start than the rest. */
final class RecordJson {

    private final Map<?, ?> map;

    private RecordJson(Object map) {
        this.map = (Map<?, ?>) map;
    }

    static String write(ReleaseRecord record) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", record.schema());
        json.put("marking", record.marking());
        json.put("version", record.version());
        json.put("case_id", record.caseId());
        json.put("case_hash", record.caseHash());
        json.put("audience", record.audience());
        json.put("ceiling", record.ceiling());
        json.put("policy", record.policy());
        json.put("policy_hash", record.policyHash());
        json.put("overrides", list(record.overrides(), RecordJson::opening));
        json.put("assets", record.assets());
        json.put("at", record.at());
        json.put("draft", record.draft());
        record.askedBy().ifPresent(by -> json.put("asked_by", by));
        json.put("included", list(record.included(), one -> object("id", one.id(), "kind", one.kind())));
        json.put("withheld", list(record.withheld(), RecordJson::withheld));
        json.put("silenced", list(record.silenced(), RecordJson::silenced));
        json.put("outputs", list(record.outputs(), RecordJson::output));
        return JsonText.of(json);
    }

    private static Map<String, Object> opening(Opening one) {
        return object("audience", one.audience(), "reason", one.reason(), "by", one.by());
    }

    private static Map<String, Object> withheld(Withheld one) {
        return object("id", one.id(), "kind", one.kind(), "rule", one.rule(), "reason", one.reason());
    }

    private static Map<String, Object> silenced(Silenced one) {
        return object("rule", one.rule(), "at", one.at(), "reason", one.reason());
    }

    private static Map<String, Object> output(Output one) {
        Map<String, Object> output = object("file", one.file(), "sha256", one.sha256());
        output.put("bytes", one.bytes());
        one.since().ifPresent(since -> output.put("since", since));
        return output;
    }

    private static <T> List<Map<String, Object>> list(List<T> items, Function<T, Map<String, Object>> writer) {
        return items.stream().map(writer).toList();
    }

    /** @param keysAndValues a key, its value, and so on */
    private static Map<String, Object> object(String... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** @throws IllegalArgumentException when it is no record */
    static ReleaseRecord read(String text) {
        try {
            return new RecordJson(JsonText.parse(text)).record();
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("no release record", e);
        }
    }

    private ReleaseRecord record() {
        return new ReleaseRecord(
                Math.toIntExact(number("schema")),
                text("marking"),
                text("version"),
                text("case_id"),
                text("case_hash"),
                text("audience"),
                text("ceiling"),
                text("policy"),
                text("policy_hash"),
                items("overrides", one -> new Opening(one.text("audience"), one.text("reason"), one.text("by"))),
                new TreeMap<>(assets()),
                text("at"),
                (Boolean) value("draft"),
                maybe("asked_by"),
                items("included", one -> new Included(one.text("id"), one.text("kind"))),
                items(
                        "withheld",
                        one -> new Withheld(one.text("id"), one.text("kind"), one.text("rule"), one.text("reason"))),
                items("silenced", one -> new Silenced(one.text("rule"), one.text("at"), one.text("reason"))),
                items(
                        "outputs",
                        one -> new Output(
                                one.text("file"), one.text("sha256"), one.number("bytes"), one.maybe("since"))));
    }

    private Map<String, String> assets() {
        Map<String, String> assets = new HashMap<>();
        ((Map<?, ?>) value("assets")).forEach((name, hash) -> assets.put((String) name, (String) hash));
        return assets;
    }

    private <T> List<T> items(String key, Function<RecordJson, T> reader) {
        return ((List<?>) value(key))
                .stream().map(item -> reader.apply(new RecordJson(item))).toList();
    }

    private Object value(String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + key + "\"");
        }
        return value;
    }

    private String text(String key) {
        return (String) value(key);
    }

    private long number(String key) {
        return (Long) value(key);
    }

    private Optional<String> maybe(String key) {
        return Optional.ofNullable((String) map.get(key));
    }
}
