package eu.dossier.core.release;

import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Optional;

/**
 * Which audiences there are and what each may know.
 *
 * @param name what its authors call it
 * @param audiences in the order of the file
 * @param overrides where an open audience may know more than the floor allows, each with its reason
 * @param hash SHA-256 of the file, in hexadecimal
 */
public record Policy(String name, List<Audience> audiences, List<Opening> overrides, String hash) {

    /**
     * An open audience that may know more than what is for everyone.
     *
     * @param audience which
     * @param reason why
     * @param by who answers for it
     */
    public record Opening(String audience, String reason, String by) {}

    public Policy {
        audiences = List.copyOf(audiences);
        overrides = List.copyOf(overrides);
    }

    /** The policy that holds when nobody gives another. */
    public static Policy builtIn() {
        return PolicyReader.builtIn();
    }

    /**
     * Reads an organisation's own policy.
     *
     * @param fileName for messages
     * @throws PolicyException when it cannot be read, or opens more than the floor allows without an override
     */
    public static Policy read(String fileName, byte[] content) throws PolicyException {
        return PolicyReader.read(fileName, content);
    }

    /**
     * The audience of that name, or of that name at another of its ceilings: {@code certs:AMBER+STRICT}.
     *
     * @return empty when there is none, or when it may not have that ceiling
     */
    public Optional<Audience> audience(String name) {
        int colon = name.indexOf(':');
        String id = colon < 0 ? name : name.substring(0, colon);
        Optional<Audience> audience =
                audiences.stream().filter(one -> one.id().equals(id)).findFirst();
        return colon < 0 ? audience : audience.flatMap(one -> at(one, name.substring(colon + 1)));
    }

    /**
     * The same policy with one audience at another of its ceilings.
     *
     * @param name {@code certs:GREEN}
     * @return empty when there is no such audience, or when it may not have that ceiling
     */
    public Optional<Policy> withCeiling(String name) {
        return audience(name)
                .map(other -> new Policy(
                        this.name,
                        audiences.stream()
                                .map(one -> one.id().equals(other.id()) ? other : one)
                                .toList(),
                        overrides,
                        hash));
    }

    private static Optional<Audience> at(Audience audience, String ceiling) {
        return Tlp.parse(ceiling)
                .filter(tlp -> tlp == audience.ceiling() || audience.ceilings().contains(tlp))
                .map(audience::withCeiling);
    }
}
