package eu.dossier.briefing;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long each phase of rendering took, summed over all cases and documents. Safe for use by several threads: with two
 * threads at work, the sum is up to twice what a clock on the wall shows.
 */
public final class Timings {

    /** The steps from a case file to its documents, in their order. */
    public enum Phase {
        READ("read the case"),
        CHECK("check it"),
        RELEASE("release to audiences"),
        TEMPLATE("templates to tree"),
        FIT("fit to pages"),
        WRITE("write"),
        LEAK_CHECK("leak check"),
        RECORD("release records");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        /**
         * What a user calls it.
         *
         * @return a few words, English
         */
        public String label() {
            return label;
        }
    }

    /**
     * What one phase took.
     *
     * @param count how often the phase ran
     * @param nanos how long it took in all
     */
    public record Spent(long count, long nanos) {}

    private record Sum(LongAdder count, LongAdder nanos) {}

    private final LongSupplier clock;
    private final Map<Phase, Sum> sums = new EnumMap<>(Phase.class);

    /** @param clock nanoseconds since any moment, such as {@code System::nanoTime} */
    public Timings(LongSupplier clock) {
        this.clock = clock;
        for (Phase phase : Phase.values()) {
            sums.put(phase, new Sum(new LongAdder(), new LongAdder()));
        }
    }

    /** One whose clock stands still: nobody wants to know. */
    static Timings off() {
        return new Timings(() -> 0);
    }

    <T> T time(Phase phase, Supplier<T> work) {
        long start = clock.getAsLong();
        try {
            return work.get();
        } finally {
            Sum sum = requireNonNull(sums.get(phase));
            sum.count().increment();
            sum.nanos().add(clock.getAsLong() - start);
        }
    }

    /**
     * What each phase took until now.
     *
     * @return in the order of the phases; those that never ran are left out
     */
    public Map<Phase, Spent> spent() {
        Map<Phase, Spent> spent = new EnumMap<>(Phase.class);
        sums.forEach((phase, sum) -> {
            if (sum.count().sum() > 0) {
                spent.put(phase, new Spent(sum.count().sum(), sum.nanos().sum()));
            }
        });
        return spent;
    }
}
