package eu.dossier.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, DOCUMENTATION",
        "198.51.100.7, 198.51.100.7, DOCUMENTATION",
        "203.0.113.255, 203.0.113.255, DOCUMENTATION",
        "8.8.8.8, 8.8.8.8, PUBLIC",
        "10.1.2.3, 10.1.2.3, PRIVATE",
        "172.31.0.1, 172.31.0.1, PRIVATE",
        "172.32.0.1, 172.32.0.1, PUBLIC",
        "192.168.1.1, 192.168.1.1, PRIVATE",
        "100.64.0.1, 100.64.0.1, PRIVATE",
        "127.0.0.1, 127.0.0.1, LOOPBACK",
        "169.254.1.1, 169.254.1.1, LINK_LOCAL",
        "224.0.0.1, 224.0.0.1, MULTICAST",
        "255.255.255.255, 255.255.255.255, RESERVED",
        "0.0.0.0, 0.0.0.0, RESERVED",
        "2001:DB8:0:0:0:0:0:1, 2001:db8::1, DOCUMENTATION",
        "2001:db8::, 2001:db8::, DOCUMENTATION",
        "2a02:1:0:0:1:0:0:1, 2a02:1::1:0:0:1, PUBLIC",
        "::1, ::1, LOOPBACK",
        "::, ::, RESERVED",
        "fe80::1, fe80::1, LINK_LOCAL",
        "fd00::1, fd00::1, PRIVATE",
        "ff02::1, ff02::1, MULTICAST",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221, RESERVED"
    })
    void addressHasOneTextAndAScope(String written, String canonical, AddressScope scope) {
        IpAddress address = IpAddress.parse(written).orElseThrow();
        assertThat(address).hasToString(canonical);
        assertThat(address.scope()).isEqualTo(scope);
        assertThat(IpAddress.parse(canonical)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.4/24",
                "1..2.3",
                "1.2.3.x",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "fe80::1%eth0",
                "g::1",
                "1:2:3:4:5:6:7::8:9",
                "::1.2.3"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(IpAddress.parse(text)).isEmpty();
    }

    @Test
    void domainNameIsReadInItsAsciiForm() {
        assertThat(DomainName.parse("Bücher.Example")).hasToString("Optional[xn--bcher-kva.example]");
        assertThat(DomainName.parse("_dmarc.example.org").orElseThrow().isExample())
                .isTrue();
        assertThat(DomainName.parse("ccb.belgium.be").orElseThrow().isExample()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "-a.example",
                "a-.example",
                "a..example",
                "192.0.2.1",
                "a b.example",
                "a.b.1",
                "."
            })
    void whatIsNoDomainNameIsRefused(String text) {
        assertThat(DomainName.parse(text)).isEmpty();
    }

    @Test
    void webAddressKeepsItsPartsApart() {
        assertThat(WebAddress.parse("HTTPS://user@Evil.example:8443/a/b.php?x=1#y"))
                .contains(new WebAddress("https", "Evil.example", "/a/b.php?x=1#y"));
        assertThat(WebAddress.parse("http://[2001:db8::1]/")).contains(new WebAddress("http", "2001:db8::1", "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "http://",
                "http://evil.example:99999/",
                "http://[192.0.2.1]/",
                "http://a b.example/",
                "http://evil/"
            })
    void whatIsNoWebAddressIsRefused(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void mailAddressHasADomain() {
        assertThat(MailAddress.parse("Jan.Peeters@example.org")).hasToString("Optional[Jan.Peeters@example.org]");
        assertThat(MailAddress.parse("jan@localhost")).isEmpty();
        assertThat(MailAddress.parse("jan..p@example.org")).isEmpty();
        assertThat(MailAddress.parse("@example.org")).isEmpty();
    }
}
