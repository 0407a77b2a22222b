package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.briefing.Timings.Phase;
import eu.dossier.briefing.Timings.Spent;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimingsTest {

    private final AtomicLong now = new AtomicLong();
    private final Timings timings = new Timings(now::get);

    @Test
    void whatAPhaseTakesIsAddedUp() {
        timings.time(Phase.WRITE, () -> now.addAndGet(5));
        timings.time(Phase.READ, () -> now.addAndGet(2));
        timings.time(Phase.WRITE, () -> now.addAndGet(4));
        assertThat(timings.spent())
                .containsExactly(Map.entry(Phase.READ, new Spent(1, 2)), Map.entry(Phase.WRITE, new Spent(2, 9)));
    }

    @Test
    void aPhaseThatFailsCountsToo() {
        assertThatThrownBy(() -> timings.time(Phase.CHECK, () -> {
                    now.addAndGet(3);
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(timings.spent()).containsEntry(Phase.CHECK, new Spent(1, 3));
    }
}
