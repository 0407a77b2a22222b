package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.leak.HandMade.Pdf;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write something withheld. Every one of them is found. */
class SmuggledSpellingsTest {

    private static final LeakCheck CHECK = LeakCheck.of(new Secrets(
            List.of(
                    new Secret("host", Kind.LITERAL, "srv-nr-04.intern.example"),
                    new Secret("address", Kind.LITERAL, "203.0.113.24"),
                    new Secret("address6", Kind.LITERAL, "2001:db8:4f::24"),
                    new Secret("link", Kind.LITERAL, "https://update.example.org/a/stage2.bin"),
                    new Secret("mail", Kind.LITERAL, "jan.peeters@intern.example"),
                    new Secret(
                            "hash", Kind.LITERAL, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                    new Secret("path", Kind.LITERAL, "C:\\Windows\\Temp\\stage2load.dll"),
                    new Secret("cve", Kind.LITERAL, "CVE-2021-26855"),
                    new Secret("name", Kind.NAME, "Operation Nightjar"),
                    new Secret("person", Kind.NAME, "Jürgen Müller-Lefèvre"),
                    new Secret("group", Kind.NAME, "Hafnium"),
                    new Secret("service", Kind.NAME, "ADIV"),
                    new Secret(
                            "text",
                            Kind.TEXT,
                            "The intruders copied the mailboxes of two members of the cabinet in March."),
                    new Secret("count", Kind.NUMBER, "1643"),
                    new Secret("servers", Kind.NUMBER, "37 servers"),
                    new Secret("loss", Kind.NUMBER, "2500000"),
                    new Secret("records", Kind.NUMBER, "48000"),
                    new Secret("citizens", Kind.NUMBER, "312 citizens"),
                    new Secret("citizens", Kind.NUMBER, "312 citoyens"),
                    new Secret("citizens", Kind.NUMBER, "312 burgers"),
                    new Secret("citizens", Kind.NUMBER, "312 Bürger"),
                    new Secret("citizens", Kind.NUMBER, "312 cittadini"),
                    new Secret("patients", Kind.NUMBER, "2021 patients"),
                    new Secret("january", Kind.DATE, "2019-01-22"),
                    new Secret("known", Kind.DATE, "2020-11-10"),
                    new Secret("topic", Kind.WORDS, "Operation Kingfisher"),
                    new Secret("short", Kind.LITERAL, "2001:db8::17"),
                    new Secret("day", Kind.DATE, "2021-03-14"),
                    new Secret("first", Kind.DATE, "2021-05-01"),
                    new Secret("war", Kind.TERM, "cyberwar")),
            Set.of(),
            Set.of(),
            Set.of("11-10")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        host     | the server srv-nr-04.intern.example stood open
        host     | SRV-NR-04.INTERN.EXAMPLE
        host     | srv-nr-04[.]intern[.]example
        host     | srv-nr-04 [dot] intern [dot] example
        host     | srv-nr-04(.)intern(.)example
        host     | srv-nr-04 dot intern dot example
        host     | srv-nr-04 punt intern punt example
        host     | srv-nr-04 point intern point example
        host     | hxxps://srv-nr-04[.]intern[.]example/login
        host     | srv nr 04 intern example
        host     | srv-nr-\u00AD04.in\u00ADtern.example
        host     | s\u200Br\u200Bv-nr-04.intern.example
        host     | \uFF53\uFF52\uFF56-nr-04.intern.example
        host     | srv-nr-04.intern.ex\u0430mple
        host     | s r v - n r - 0 4 . i n t e r n . e x a m p l e
        host     | srv\u2011nr\u201104.intern.example
        host     | srv-nr-04.in&#116;ern.example
        host     | srv-nr-04.in&#x74;ern.example
        host     | srv-nr-04.in<b>tern</b>.example
        host     | srv-nr-04.in<wbr>tern.example
        address  | 203.0.113.24
        address  | 203[.]0[.]113[.]24
        address  | 203.0.113[.]24:8443
        address  | 203 dot 0 dot 113 dot 24
        address  | 203.000.113.024
        address  | 3405803800
        address  | 0xCB007118
        address  | ::ffff:203.0.113.24
        address  | ::ffff:cb00:7118
        address  | 24.113.0.203.in-addr.arpa
        address  | \u0662\u0660\u0663.0.113.24
        address6 | 2001:db8:4f::24
        address6 | 2001:0DB8:004F:0000:0000:0000:0000:0024
        address6 | 2001:db8:4f:0:0:0:0:24
        address6 | 2001[:]db8[:]4f::24
        address6 | 20010db8004f00000000000000000024
        link     | hxxps[://]update[.]example[.]org/a/stage2[.]bin
        link     | update.example.org
        mail     | jan.peeters[@]intern.example
        mail     | jan.peeters at intern dot example
        hash     | 9F86D081884C7D659A2FEAA0C55AD015 A3BF4F1B2B0B822CD15D6C15B0F00A08
        path     | the file stage2load.dll was found
        cve      | CVE 2021-26855
        name     | the Operation Nightjar
        name     | OPERATION NIGHTJAR
        name     | #OperationNightjar
        name     | Operation\u00A0Nightjar's
        name     | Oper-&#10;ation Night-&#10;jar
        person   | Jurgen Muller-Lefevre
        person   | Juergen Mueller-Lefevre
        person   | Ju\u0308rgen M\u00FCller\u2010Lef\u00E8vre
        group    | Hafniums Werk
        group    | l\u2019Hafnium
        service  | an ADIV report
        text     | The intruders copied the mailboxes of two members of the cabinet in March.
        text     | the INTRUDERS copied the mailboxes of two members of the cabinet in march
        text     | We know that intruders copied the mailboxes of two members of the cabinet, sadly.
        count    | 1643 systems
        count    | 1,643 systems
        count    | 1.643 systemen
        count    | 1\u202F643 syst\u00E8mes
        servers  | 37 servers
        loss     | EUR 2,500,000
        loss     | 2.5 million
        loss     | 2,5 Millionen
        day      | on 14 March 2021
        day      | March 14th
        day      | le 14 mars
        day      | 14 maart 2021
        day      | il 14 marzo 2021
        day      | am 14. M\u00E4rz
        day      | 14/03/2021
        day      | 3/14/2021
        day      | 14.3.21
        day      | 2021-03-14T10:47Z
        first    | le 1er mai 2021
        first    | il 1\u00BA maggio 2021
        hash     | 9f86d081884c7d659a2feaa0c55ad015
        host     | srv-nr-04 punto intern punto example
        short    | 2001:DB8::17
        short    | 2001:0DB8::0017
        short    | 2001:db8:0:0::17
        short    | 2001:0db8:0::0:17
        address  | 203.0.28952
        records  | 48k
        records  | 48 mila dati
        records  | 48mila
        records  | 48'000
        records  | forty-eight thousand
        records  | quarante-huit mille
        records  | achtenveertigduizend
        records  | achtundvierzigtausend
        records  | quarantottomila
        citizens | three hundred and twelve citizens
        citizens | trois cent douze citoyens
        citizens | driehonderdtwaalf burgers
        citizens | dreihundertzw\u00F6lf B\u00FCrger
        citizens | trecentododici cittadini
        patients | so 2021 patients wait
        loss     | 2,5 milioni
        january  | on the twenty-second of January
        january  | January the twenty-second
        january  | le 22e janvier
        january  | le vingt-deux janvier
        january  | am zweiundzwanzigsten Januar
        january  | de 22ste januari
        january  | il ventidue gennaio
        january  | am 22.01. kam es
        january  | am 22. 1. 2019
        january  | on 22-I-2019
        january  | on 2019-W04-2
        known    | on 10 November 2020
        known    | on November 10, 2020
        known    | 10.11.2020
        topic    | Operation King\u3164fisher
        topic    | Operation King\u115Ffisher
        topic    | Operation King\uFFA0fisher
        topic    | Operation %4bingfisher
        topic    | %4F%70eration%20Kingfisher
        group    | \u0397afnium
        group    | H\u0410F\u039DIUM
        group    | H\u1D00\uA730\u0274\u026A\u1D1C\u1D0D
        topic    | Operation \uD83C\uDD5A\uD83C\uDD58\uD83C\uDD5D\uD83C\uDD56fisher
        war      | a cyberwar
        war      | Cyber-war
        war      | cyberwars
        """)
    void inAnySpelling(String item, String text) {
        String plain = text.translateEscapes();

        assertThat(items("x.html", "html", HandMade.html("<p>" + plain + "</p>")))
                .containsExactly(item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        on 10 November 2026
        on 10 November
        In 2021 patients were moved
        They march 14 times a day
        Version 14.3.21 helps
        of all hafnium is the rarest
        203.0.113.240
        12% ab und zu
        """)
    void andWhatSaysSomethingElseIsNot(String text) {
        assertThat(items("x.html", "html", HandMade.html("<p>" + text + "</p>")))
                .isEmpty();
    }

    @Test
    void inTheNameOfTheFile() {
        assertThat(CHECK.check("Operation-Nightjar.en.html", "html", Locale.ENGLISH, HandMade.html("")))
                .containsExactly(new Leak(Leak.Reason.WITHHELD, "name", "file name"));
    }

    @Test
    void inGlyphsThatOnlyAMapMakesLetters() {
        byte[] file = new Pdf()
                .content("BT /F2 12 Tf <0102 0118 0101 0104 0111 0116 0100 0111> Tj ET")
                .build();

        assertThat(items("x.pdf", "pdf", file)).containsExactly("war");
    }

    private static List<String> items(String name, String format, byte[] file) {
        return CHECK.check(name, format, Locale.ENGLISH, file).stream()
                .map(Leak::item)
                .distinct()
                .toList();
    }
}
