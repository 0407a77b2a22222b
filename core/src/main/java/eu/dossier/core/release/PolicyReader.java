package eu.dossier.core.release;

import eu.dossier.core.release.Policy.Opening;
import eu.dossier.document.marking.Tlp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads policies, strictly: a misspelt key would open or close something in silence. */
final class PolicyReader {

    private static final int LARGEST = 1 << 20;

    /** Whatever a policy says of them. */
    private static final Set<String> ALWAYS_OPEN = Set.of("press", "spokesperson");

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String fileName;

    private PolicyReader(String fileName) {
        this.fileName = fileName;
    }

    private record PolicyFile(
            @Nullable Integer schema,
            @Nullable String name,
            @Nullable List<@Nullable AudienceEntry> audiences,
            @Nullable List<@Nullable OverrideEntry> overrides) {}

    private record AudienceEntry(
            @Nullable String id,
            @Nullable String ceiling,
            @Nullable List<@Nullable String> ceilings,
            @Nullable List<@Nullable String> caveats,
            @Nullable List<@Nullable String> classifications,
            @Nullable List<@Nullable String> readsAs,
            @Nullable List<@Nullable String> never,
            @Nullable Boolean open) {}

    private record OverrideEntry(
            @Nullable String audience,
            @Nullable String reason,
            @Nullable String by) {}

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
        PolicyReader reader = new PolicyReader(fileName);
        if (content.length > LARGEST) {
            throw reader.wrong("The file is larger than 1 MB; no policy is.");
        }
        return reader.policy(reader.parse(content), hash(content));
    }

    private PolicyFile parse(byte[] content) throws PolicyException {
        try {
            PolicyFile file = MAPPER.readValue(content, PolicyFile.class);
            if (file == null) {
                throw wrong("The file is empty.");
            }
            return file;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ": ";
            throw wrong(place + e.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
        }
    }

    private Policy policy(PolicyFile file, String hash) throws PolicyException {
        if (!Integer.valueOf(1).equals(file.schema())) {
            throw wrong("The key schema must be there and be 1.");
        }
        List<Audience> audiences = new ArrayList<>();
        for (AudienceEntry entry : list(file.audiences())) {
            audiences.add(audience(entry));
        }
        List<Opening> openings = new ArrayList<>();
        for (OverrideEntry entry : list(file.overrides())) {
            openings.add(new Opening(
                    text(entry.audience(), "audience of an override"),
                    text(entry.reason(), "reason of an override"),
                    text(entry.by(), "by of an override")));
        }
        requireConsistent(audiences, openings);
        return new Policy(text(file.name(), "name"), audiences, openings, hash);
    }

    private Audience audience(AudienceEntry entry) throws PolicyException {
        String id = text(entry.id(), "id of an audience");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw wrong("The audience id \"%s\" may have small letters, digits and hyphens only.".formatted(id));
        }
        Set<Tlp> ceilings = new HashSet<>();
        for (String ceiling : list(entry.ceilings())) {
            ceilings.add(label(ceiling, id));
        }
        return new Audience(
                id,
                label(text(entry.ceiling(), "ceiling of " + id), id),
                ceilings,
                Set.copyOf(list(entry.caveats())),
                Set.copyOf(list(entry.classifications())),
                list(entry.readsAs()),
                kinds(list(entry.never()), id),
                Boolean.TRUE.equals(entry.open()) || ALWAYS_OPEN.contains(id));
    }

    private Tlp label(String text, String audience) throws PolicyException {
        return Tlp.parse(text)
                .orElseThrow(() -> wrong("\"%s\" of %s is no TLP label; write CLEAR, GREEN, AMBER, AMBER+STRICT or RED."
                        .formatted(text, audience)));
    }

    private Set<Kind> kinds(List<String> codes, String audience) throws PolicyException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String code : codes) {
            kinds.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> wrong("\"%s\" under never of %s is no kind of item; there are %s."
                            .formatted(code, audience, codes()))));
        }
        return kinds;
    }

    private static String codes() {
        return Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
    }

    private void requireConsistent(List<Audience> audiences, List<Opening> openings) throws PolicyException {
        Set<String> ids = new HashSet<>();
        for (Audience audience : audiences) {
            if (!ids.add(audience.id())) {
                throw wrong("The audience %s stands twice.".formatted(audience.id()));
            }
        }
        for (Opening opening : openings) {
            if (!ids.contains(opening.audience())) {
                throw wrong("An override names the audience %s, which is not there.".formatted(opening.audience()));
            }
        }
        for (Audience audience : audiences) {
            requireFloor(audience, openings);
        }
    }

    private void requireFloor(Audience audience, List<Opening> openings) throws PolicyException {
        boolean exempt =
                openings.stream().anyMatch(opening -> opening.audience().equals(audience.id()));
        boolean wide = audience.ceiling() != Tlp.CLEAR
                || audience.ceilings().stream().anyMatch(tlp -> tlp != Tlp.CLEAR)
                || !audience.caveats().isEmpty()
                || !audience.classifications().isEmpty();
        if (audience.open() && wide && !exempt) {
            throw wrong(
                    ("What %1$s gets is as good as published, so it may have no ceiling but CLEAR, no caveats and no"
                                    + " classifications. If it must, add an entry under overrides with audience: %1$s, reason"
                                    + " and by; every release record will name it.")
                            .formatted(audience.id()));
        }
    }

    private String text(@Nullable String value, String what) throws PolicyException {
        if (value == null || value.isBlank()) {
            throw wrong("The %s is missing.".formatted(what));
        }
        return value;
    }

    /** A list that was left out is empty; one with an empty entry is a slip of the pen. */
    private <T> List<T> list(@Nullable List<@Nullable T> values) throws PolicyException {
        List<T> list = new ArrayList<>();
        for (T value : values == null ? List.<@Nullable T>of() : values) {
            if (value == null) {
                throw wrong("A list has an empty entry.");
            }
            list.add(value);
        }
        return list;
    }

    private PolicyException wrong(String message) {
        return new PolicyException(fileName + ": " + message);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
