package eu.dossier.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.Indicator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefangTest {

    private static final int SEEDS = 5_000;

    @ParameterizedTest
    @CsvSource({
        "URL, https://evil.example/a.php?x=1, hxxps://evil[.]example/a.php?x=1",
        "URL, http://192.0.2.7:8080/, hxxp://192[.]0[.]2[.]7:8080/",
        "URL, http://[2001:db8::7]:8080/x, hxxp://[2001[:]db8[:][:]7]:8080/x",
        "URL, https://a.example/?next=http://b.example/c, hxxps://a[.]example/?next=hxxp://b[.]example/c",
        "URL, ftp://files.example/x, ftp://files[.]example/x",
        "DOMAIN, cdn.evil.example, cdn[.]evil[.]example",
        "EMAIL, a.b@evil.example, a[.]b[@]evil[.]example",
        "IPV4, 192.0.2.7, 192[.]0[.]2[.]7",
        "IPV6, 2001:db8::7, 2001[:]db8[:][:]7",
        "FILE_NAME, invoice.pdf.exe, invoice.pdf.exe"
    })
    void goesThereAndBack(Indicator.Type type, String live, String defanged) {
        assertThat(Defang.defang(type, live)).isEqualTo(defanged);
        assertThat(Defang.refang(type, defanged)).isEqualTo(live);
    }

    @ParameterizedTest
    @CsvSource({
        "URL, hXXps://evil[.]example/index[.]php, https://evil.example/index.php",
        "URL, hxxp://evil.example/, http://evil.example/",
        "URL, h**ps://evil(.)example/, https://evil.example/",
        "URL, [https]://evil[.]example/, https://evil.example/",
        "URL, http[://]evil.example/, http://evil.example/",
        "URL, hxxp[:]//evil{dot}example/, http://evil.example/",
        "DOMAIN, evil[dot]example, evil.example",
        "EMAIL, someone(at)evil[.]example, someone@evil.example",
        "EMAIL, someone[at]evil.example, someone@evil.example"
    })
    void understandsTheOtherSpellings(Indicator.Type type, String written, String live) {
        assertThat(Defang.isDefanged(written)).isTrue();
        assertThat(Defang.refang(type, written)).isEqualTo(live);
    }

    @Test
    void liveValuesAreNotTouchedByRefanging() {
        assertThat(Defang.refang(Indicator.Type.URL, "https://evil.example/hxxp.html"))
                .isEqualTo("https://evil.example/hxxp.html");
        assertThat(Defang.refang(Indicator.Type.REGISTRY_KEY, "HKLM\\Software\\a[.]b"))
                .isEqualTo("HKLM\\Software\\a[.]b");
    }

    @Test
    void everyLiveValueComesBackAndLooksDead() {
        for (int seed = 0; seed < SEEDS; seed++) {
            LiveValues random = new LiveValues(new Random(seed));
            Indicator.Type type = random.type();
            String live = random.value(type);
            assertThat(IndicatorForm.admits(type, live))
                    .as("seed %d: %s is a %s", seed, live, type)
                    .isTrue();
            String dead = Defang.defang(type, live);
            assertThat(Defang.refang(type, dead)).as("seed %d: %s", seed, dead).isEqualTo(live);
            assertThat(Defang.isDefanged(dead)).as("seed %d: %s", seed, dead).isTrue();
            assertThat(Defang.defang(type, Defang.refang(type, dead)))
                    .as("seed %d", seed)
                    .isEqualTo(dead);
        }
    }

    /** Random values of the types that are defanged, nested addresses and all. */
    private record LiveValues(Random random) {

        private static final Indicator.Type[] TYPES = {
            Indicator.Type.IPV4,
            Indicator.Type.IPV6,
            Indicator.Type.CIDR,
            Indicator.Type.DOMAIN,
            Indicator.Type.URL,
            Indicator.Type.EMAIL
        };

        Indicator.Type type() {
            return TYPES[random.nextInt(TYPES.length)];
        }

        String value(Indicator.Type type) {
            return switch (type) {
                case IPV4 -> ipv4();
                case IPV6 -> ipv6();
                case CIDR -> ipv4() + "/" + random.nextInt(33);
                case EMAIL -> word() + (random.nextBoolean() ? "." + word() : "") + "@" + domain();
                case URL -> url(2);
                default -> domain();
            };
        }

        private String url(int depth) {
            String[] schemes = {"http", "https", "ftp", "wss"};
            String[] hosts = {domain(), ipv4(), "[" + ipv6() + "]"};
            String port = random.nextInt(3) == 0 ? ":" + (1 + random.nextInt(65535)) : "";
            return pick(schemes) + "://" + pick(hosts) + port + rest(depth);
        }

        private String rest(int depth) {
            String[] words = {
                "/" + word(), "/a.b.php", "?q=hxxp", "#x.y", "/hxxp://" + word(), "/%5B.%5D", "?m=a@b.example"
            };
            StringBuilder rest = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                rest.append(pick(words));
            }
            if (depth > 0 && random.nextInt(4) == 0) {
                rest.append("?u=").append(url(depth - 1));
            }
            return rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0 ? rest.toString() : "/" + rest;
        }

        private String ipv4() {
            return random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256) + "."
                    + random.nextInt(256);
        }

        private String ipv6() {
            byte[] bytes = new byte[16];
            for (int i = 0; i < bytes.length; i += 2) {
                bytes[i + 1] = (byte) (random.nextBoolean() ? 0 : random.nextInt());
            }
            return IpAddress.of(bytes).toString();
        }

        private String domain() {
            return word() + "." + (random.nextBoolean() ? word() + "." : "")
                    + pick(new String[] {"example", "test", "be"});
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            return word.toString();
        }

        private String pick(String[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
