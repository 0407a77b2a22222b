package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void tooLittleMemoryIsNoBugAndToldWithTheRemedy() {
        Fault fault = Fault.of(new OutOfMemoryError("Java heap space"), false);
        assertThat(fault.exitCode()).isEqualTo(ExitCode.FILES);
        assertThat(fault.message())
                .matches("dossier: \\d+ MB of memory are not enough .*")
                .contains("-Xmx%dm".formatted(2 * (Runtime.getRuntime().maxMemory() >> 20)))
                .doesNotContain("bug", "java.lang");
    }

    @Test
    void aBugIsToldAsOurs() {
        Fault fault = Fault.of(new IllegalStateException("no page"), false);
        assertThat(fault.exitCode()).isEqualTo(ExitCode.BUG);
        assertThat(fault.message()).contains("a bug in Dossier, not in your file", "no page", "FaultTest");
    }
}
