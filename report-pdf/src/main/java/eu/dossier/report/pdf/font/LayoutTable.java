package eu.dossier.report.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What GSUB and GPOS have in common: scripts and languages, their features, and the lookups of these. */
final class LayoutTable {

    /** The types of lookups that only point to others, with wider offsets. */
    static final int GSUB_EXTENSION = 7;

    static final int GPOS_EXTENSION = 9;

    private final Bytes scripts;
    private final Bytes features;
    private final Bytes lookupList;
    private final Lookup[] lookups;

    /** @param extension see {@link Lookup#of} */
    LayoutTable(Bytes table, int extension) {
        if (table.isEmpty()) {
            scripts = Bytes.EMPTY;
            features = Bytes.EMPTY;
            lookupList = Bytes.EMPTY;
            lookups = new Lookup[0];
            return;
        }
        scripts = table.from(table.u16(4));
        features = table.from(table.u16(6));
        lookupList = table.from(table.u16(8));
        lookups = new Lookup[lookupList.u16(0)];
        for (int i = 0; i < lookups.length; i++) {
            lookups[i] = Lookup.of(lookupList.from(lookupList.u16(2 + 2 * i)), extension);
        }
    }

    int size() {
        return lookups.length;
    }

    @Nullable
    Lookup lookup(int index) {
        return index < lookups.length ? lookups[index] : null;
    }

    /**
     * The lookups to apply, in order.
     *
     * @param script OpenType tag; the default script serves where the font has none of that name
     * @param language OpenType tag of four characters; the script's default serves where it has none
     */
    int[] select(String script, String language, Set<String> wanted) {
        BitSet chosen = new BitSet();
        if (scripts.isEmpty()) {
            return new int[0];
        }
        int at = offset(scripts, 0, script);
        at = at == 0 ? offset(scripts, 0, "DFLT") : at;
        if (at != 0) {
            addFeatures(languageSystem(scripts.from(at), language), wanted, chosen);
        }
        return chosen.stream().toArray();
    }

    private static Bytes languageSystem(Bytes script, String language) {
        int own = offset(script, 2, language);
        int system = own == 0 ? script.u16(0) : own;
        return system == 0 ? Bytes.EMPTY : script.from(system);
    }

    /** Looks a tag up in a counted list of tags and offsets; 0 when it is not there. */
    private static int offset(Bytes table, int listAt, String tag) {
        int count = table.u16(listAt);
        for (int i = 0; i < count; i++) {
            int at = listAt + 2 + 6 * i;
            if (tag(table, at).equals(tag)) {
                return table.u16(at + 4);
            }
        }
        return 0;
    }

    private static String tag(Bytes table, int at) {
        byte[] tag = new byte[4];
        table.copyTo(at, tag, 0, 4);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    private void addFeatures(Bytes system, Set<String> wanted, BitSet chosen) {
        if (system.isEmpty()) {
            return;
        }
        int required = system.u16(2);
        if (required != 0xFFFF) {
            addLookups(required, chosen);
        }
        int count = system.u16(4);
        for (int i = 0; i < count; i++) {
            int feature = system.u16(6 + 2 * i);
            if (wanted.contains(tag(features, 2 + 6 * feature))) {
                addLookups(feature, chosen);
            }
        }
    }

    private void addLookups(int index, BitSet chosen) {
        Bytes feature = features.from(features.u16(6 + 6 * index));
        int count = feature.u16(2);
        for (int i = 0; i < count; i++) {
            chosen.set(feature.u16(4 + 2 * i));
        }
    }
}
