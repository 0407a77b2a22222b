package eu.dossier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes many different cases: {@code CaseMill FOLDER COUNT}. Each is one of the examples with a reference, towns, numbers
 * and names of its own, so that no two have a text in common that a cache could keep.
 */
public final class CaseMill {

    private static final List<String> EXAMPLES = List.of("interior-ministry-2021", "supply-chain-update");
    private static final List<String> TOWNS = List.of(
            "Arlon",
            "Brugge",
            "Charleroi",
            "Dinant",
            "Eupen",
            "Gent",
            "Hasselt",
            "Ieper",
            "Kortrijk",
            "Leuven",
            "Mechelen",
            "Namur",
            "Oostende",
            "Poperinge",
            "Ronse",
            "Spa",
            "Tournai",
            "Verviers",
            "Wavre",
            "Zottegem");

    private CaseMill() {}

    /** Writes {@code 00001.yaml} and so on. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.yaml", i)), one(i));
        }
    }

    private static String one(int number) throws IOException {
        Random random = new Random(number);
        String name = EXAMPLES.get(number % EXAMPLES.size());
        String text = Files.readString(Path.of("examples", name + ".yaml"));
        String town = TOWNS.get(random.nextInt(TOWNS.size())) + " " + number;
        return text.replaceFirst("(?m)^  id: \\S+", "  id: CASE-" + number)
                .replace("Brussels,", town + ",")
                .replace("Interior Ministry", "Ministry of " + town)
                .replace("SPF Intérieur", "SPF " + town)
                .replace("Binnenlandse Zaken", "Zaken " + town)
                .replace("Innenministerium", "Ministerium " + town);
    }
}
