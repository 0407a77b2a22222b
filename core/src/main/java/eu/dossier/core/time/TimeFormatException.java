package eu.dossier.core.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A text that is no time. Carries what a user needs: the reason as message, and what to write instead. */
public final class TimeFormatException extends IllegalArgumentException {

    private final String hint;
    private final Optional<LocalDateTime> clock;

    TimeFormatException(String reason, String hint) {
        this(reason, hint, Optional.empty());
    }

    /** @param clock what a clock showed, where only its zone is missing */
    TimeFormatException(String reason, String hint, Optional<LocalDateTime> clock) {
        super(reason);
        this.hint = hint;
        this.clock = clock;
    }

    /** The same as {@link #hint()}, or the whole instant where the clock hangs in a known zone. */
    public String hint(Optional<ZoneId> zone) {
        return clock.flatMap(time -> zone.map(region -> "In %s that is %s."
                        .formatted(
                                region,
                                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT)
                                        .format(time.atZone(region)))))
                .orElse(hint);
    }

    /** What to write instead, one sentence. */
    public String hint() {
        return hint;
    }

    /** Why the text is no time, one sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
