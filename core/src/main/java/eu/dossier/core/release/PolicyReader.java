package eu.dossier.core.release;

import eu.dossier.core.release.Policy.Opening;
import eu.dossier.core.settings.SettingsFault;
import eu.dossier.core.settings.SettingsPart;
import eu.dossier.core.settings.SettingsPart.Group;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.marking.Tlp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads policies, strictly: a misspelt key would open or close something in silence. */
final class PolicyReader {

    /** Whatever a policy says of them. */
    private static final Set<String> ALWAYS_OPEN = Set.of("press", "spokesperson");

    private static final Set<String> KEYS = Set.of("schema", "name", "audiences", "overrides");
    private static final Set<String> AUDIENCE_KEYS =
            Set.of("id", "ceiling", "ceilings", "caveats", "classifications", "reads_as", "never", "open");
    private static final Set<String> OVERRIDE_KEYS = Set.of("audience", "reason", "by");

    private PolicyReader() {}

    static Policy builtIn() {
        try (InputStream in = Objects.requireNonNull(PolicyReader.class.getResourceAsStream("policy.yaml"))) {
            return read("built-in policy", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    static Policy read(String fileName, byte[] content) throws PolicyException {
        try {
            SettingsPart root = SettingsPart.read(fileName, text(fileName, content))
                    .orElseThrow(() -> fault(SourceSpan.ofFile(fileName), "The file is empty."));
            return policy(group(root, "A policy", KEYS), hash(content));
        } catch (SettingsFault e) {
            throw new PolicyException(e.place() + ": " + e.getMessage());
        }
    }

    private static String text(String fileName, byte[] content) throws SettingsFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(SourceSpan.ofFile(fileName), "The file is not in UTF-8.");
        }
    }

    private static Policy policy(Group file, String hash) throws SettingsFault {
        if (!word(file, "schema").orElse("").equals("1")) {
            throw fault(file.span(), "The key schema must be there and be 1.");
        }
        List<Audience> audiences = new ArrayList<>();
        List<Opening> openings = new ArrayList<>();
        for (SettingsPart entry : list(file, "audiences")) {
            audiences.add(audience(group(entry, "An audience", AUDIENCE_KEYS)));
        }
        for (SettingsPart entry : list(file, "overrides")) {
            openings.add(opening(group(entry, "An override", OVERRIDE_KEYS)));
        }
        requireConsistent(file, audiences, openings);
        return new Policy(required(file, "name", "policy"), audiences, openings, hash);
    }

    private static Opening opening(Group entry) throws SettingsFault {
        return new Opening(
                required(entry, "audience", "override"),
                required(entry, "reason", "override"),
                required(entry, "by", "override"));
    }

    private static Audience audience(Group entry) throws SettingsFault {
        String id = required(entry, "id", "audience");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw fault(
                    entry.span(),
                    "The audience id \"%s\" may have small letters, digits and hyphens only.".formatted(id));
        }
        return new Audience(
                id,
                label(entry, required(entry, "ceiling", id)),
                labels(entry),
                Set.copyOf(words(entry, "caveats")),
                Set.copyOf(words(entry, "classifications")),
                words(entry, "reads_as"),
                kinds(entry, id),
                isOpen(entry) || ALWAYS_OPEN.contains(id));
    }

    private static Set<Tlp> labels(Group entry) throws SettingsFault {
        Set<Tlp> labels = EnumSet.noneOf(Tlp.class);
        for (String text : words(entry, "ceilings")) {
            labels.add(label(entry, text));
        }
        return labels;
    }

    private static Tlp label(Group entry, String text) throws SettingsFault {
        return Tlp.parse(text)
                .orElseThrow(() -> fault(
                        entry.span(),
                        "\"%s\" is no TLP label; write CLEAR, GREEN, AMBER, AMBER+STRICT or RED.".formatted(text)));
    }

    private static boolean isOpen(Group entry) throws SettingsFault {
        Optional<String> open = word(entry, "open");
        if (open.isPresent() && !open.get().equals("true") && !open.get().equals("false")) {
            throw fault(entry.span(), "\"%s\" cannot be the value of open; write true or false.".formatted(open.get()));
        }
        return open.orElse("").equals("true");
    }

    private static Set<Kind> kinds(Group entry, String audience) throws SettingsFault {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String code : words(entry, "never")) {
            kinds.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> fault(
                            entry.span(),
                            "\"%s\" under never of %s is no kind of item; there are %s."
                                    .formatted(code, audience, codes()))));
        }
        return kinds;
    }

    private static String codes() {
        return Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
    }

    private static void requireConsistent(Group file, List<Audience> audiences, List<Opening> openings)
            throws SettingsFault {
        Set<String> ids = new HashSet<>();
        for (Audience audience : audiences) {
            if (!ids.add(audience.id())) {
                throw fault(file.span(), "The audience %s stands twice.".formatted(audience.id()));
            }
        }
        for (Opening opening : openings) {
            if (!ids.contains(opening.audience())) {
                throw fault(
                        file.span(),
                        "An override names the audience %s, which is not there.".formatted(opening.audience()));
            }
        }
        for (Audience audience : audiences) {
            requireFloor(file, audience, audiences, openings);
        }
    }

    private static void requireFloor(Group file, Audience audience, List<Audience> audiences, List<Opening> openings)
            throws SettingsFault {
        boolean exempt =
                openings.stream().anyMatch(opening -> opening.audience().equals(audience.id()));
        boolean wide = audience.ceiling() != Tlp.CLEAR
                || audience.ceilings().stream().anyMatch(tlp -> tlp != Tlp.CLEAR)
                || !audience.caveats().isEmpty()
                || !audience.classifications().isEmpty()
                || audience.readsAs().stream().anyMatch(other -> !isOpen(other, audiences));
        if (audience.open() && wide && !exempt) {
            throw fault(
                    file.span(),
                    ("What %1$s gets is as good as published, so it may have no ceiling but CLEAR, no caveats, no"
                                    + " classifications, and may read as no audience that is not as open. If it must, add an entry"
                                    + " under overrides with audience: %1$s, reason and by; every release record will name it.")
                            .formatted(audience.id()));
        }
    }

    /** What is worded for a closed audience is not for everyone; of one that is not there, nobody knows. */
    private static boolean isOpen(String name, List<Audience> audiences) {
        return audiences.stream().anyMatch(one -> one.id().equals(name) && one.open());
    }

    private static Group group(SettingsPart part, String what, Set<String> keys) throws SettingsFault {
        if (!(part instanceof Group group)) {
            throw fault(part.span(), isNothing(part) ? "A list has an empty entry." : what + " is keys and values.");
        }
        for (Map.Entry<String, SettingsPart.Entry> entry : group.entries().entrySet()) {
            if (!keys.contains(entry.getKey())) {
                throw fault(
                        entry.getValue().name(),
                        "%s has no key \"%s\"; it may have %s."
                                .formatted(what, entry.getKey(), String.join(", ", new TreeSet<>(keys))));
            }
        }
        return group;
    }

    private static String required(Group group, String key, String what) throws SettingsFault {
        return word(group, key)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> fault(group.span(), "The %s of %s is missing.".formatted(key, what)));
    }

    private static Optional<String> word(Group group, String key) throws SettingsFault {
        SettingsPart.Entry entry = group.entries().get(key);
        return entry == null ? Optional.empty() : Optional.of(text(entry.value()));
    }

    private static List<String> words(Group group, String key) throws SettingsFault {
        List<String> words = new ArrayList<>();
        for (SettingsPart item : list(group, key)) {
            words.add(text(item));
        }
        return words;
    }

    private static String text(SettingsPart part) throws SettingsFault {
        if (part instanceof SettingsPart.Value value && !value.text().isEmpty()) {
            return value.text();
        }
        throw fault(part.span(), isNothing(part) ? "A list has an empty entry." : "This is one word or text.");
    }

    /** A list that was left out is empty. */
    private static List<SettingsPart> list(Group group, String key) throws SettingsFault {
        SettingsPart.Entry entry = group.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof SettingsPart.Items items) {
            return items.items();
        }
        throw fault(entry.value().span(), "\"%s\" is a list.".formatted(key));
    }

    private static boolean isNothing(SettingsPart part) {
        return part instanceof SettingsPart.Value value && value.text().isEmpty();
    }

    private static SettingsFault fault(SourceSpan span, String message) {
        return new SettingsFault(span, message, "See the built-in policy in docs/release.md.");
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
