package eu.dossier.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people know them, and what is no time. */
class WhenTest {

    @ParameterizedTest(name = "{0} means {2} to {3}")
    @CsvSource({
        "1985,        YEAR,    1985-01-01, 1985-12-31",
        "2019-04,     MONTH,   2019-04-01, 2019-04-30",
        "2020-02,     MONTH,   2020-02-01, 2020-02-29",
        "2021-05-25,  DAY,     2021-05-25, 2021-05-25",
        "2021-XX,     YEAR,    2021-01-01, 2021-12-31",
        "2021-05-XX,  MONTH,   2021-05-01, 2021-05-31",
        "2021-XX-XX,  YEAR,    2021-01-01, 2021-12-31",
        "201X,        DECADE,  2010-01-01, 2019-12-31",
        "20XX,        CENTURY, 2000-01-01, 2099-12-31",
        "2021-21,     SEASON,  2021-03-01, 2021-05-31",
        "2021-22,     SEASON,  2021-06-01, 2021-08-31",
        "2021-23,     SEASON,  2021-09-01, 2021-11-30",
        "2021-24,     SEASON,  2021-12-01, 2022-02-28",
        "-0044,       YEAR,    -0044-01-01, -0044-12-31",
        "Y17000,      YEAR,    +17000-01-01, +17000-12-31",
    })
    void aDateKeepsItsPrecision(String text, Precision precision, LocalDate first, LocalDate last) {
        assertThat(When.parse(text)).isEqualTo(new EdtfDate(text, precision, first, last, false, false));
    }

    @ParameterizedTest(name = "{0}: approximate {1}, uncertain {2}")
    @CsvSource({"2021-03~, true, false", "2021-05?, false, true", "2021-05-25%, true, true", "2021, false, false"})
    void aDateKeepsItsDoubts(String text, boolean approximate, boolean uncertain) {
        When when = When.parse(text);

        assertThat(when.approximate()).isEqualTo(approximate);
        assertThat(when.uncertain()).isEqualTo(uncertain);
        assertThat(when.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2021-05-26T10:00:00+02:00,                2021-05-26T08:00:00Z, SECOND",
        "2021-05-26T10:00+02:00,                   2021-05-26T08:00:00Z, MINUTE",
        "2021-05-26T10:00+02,                      2021-05-26T08:00:00Z, MINUTE",
        "2021-05-26T08:00:30Z,                     2021-05-26T08:00:30Z, SECOND",
        "2021-05-26T10:00+02:00[Europe/Brussels],  2021-05-26T08:00:00Z, MINUTE",
        "2021-01-26T23:30-05:00,                   2021-01-27T04:30:00Z, MINUTE",
    })
    void anInstantKeepsItsZone(String text, Instant instant, Precision precision) {
        Moment moment = Moment.parse(text);

        assertThat(moment.instant()).isEqualTo(instant);
        assertThat(moment.precision()).isEqualTo(precision);
        assertThat(moment).isEqualTo(When.parse(text));
    }

    @Test
    void anInstantBelongsToTheDayOnTheAuthorsClock() {
        assertThat(When.parse("2021-01-26T23:30-05:00").lastDay()).contains(LocalDate.of(2021, 1, 26));
        assertThat(Moment.parse("2021-05-26T10:00+02:00[Europe/Brussels]").at().getZone())
                .isEqualTo(ZoneId.of("Europe/Brussels"));
    }

    @Test
    void anIntervalReachesFromItsFirstDayToItsLast() {
        When interval = When.parse("2019-04/2021-03~");

        assertThat(interval.firstDay()).contains(LocalDate.of(2019, 4, 1));
        assertThat(interval.lastDay()).contains(LocalDate.of(2021, 3, 31));
        assertThat(interval.approximate()).isTrue();
        assertThat(interval.uncertain()).isFalse();
    }

    @Test
    void anEndCanBeOpenOrUnknown() {
        Interval open = (Interval) When.parse("2019-04/..");
        Interval unknown = (Interval) When.parse("2019-04/");

        assertThat(open.end()).isEqualTo(new Interval.Open());
        assertThat(unknown.end()).isEqualTo(new Interval.Unknown());
        assertThat(open.lastDay()).isEmpty();
        assertThat(((Interval) When.parse("../2021-03")).start()).isEqualTo(new Interval.Open());
    }

    @Test
    void instantsWithRegionsCanBoundAnInterval() {
        String text = "2021-05-26T10:00+02:00[Europe/Brussels]/2021-05-26T12:00+02:00";

        assertThat(When.parse(text)).isInstanceOf(Interval.class);
        assertThat(When.parse("2021-05-26T10:00+02:00/2021-05-26T12:00+02:00[Europe/Brussels]"))
                .isInstanceOf(Interval.class);
    }

    @ParameterizedTest(name = "{0} surely before {1}: {2}")
    @CsvSource({
        "2019-04, 2021-03, true",
        "2021-03, 2021-03-15, false",
        "2021-03, 2021, false",
        "2021-05-26T10:00+02:00, 2021-05-26T08:30Z, true",
        "2021-05-26T10:00+02:00, 2021-05-26T08:00Z, false",
        "2019-04/.., 2021-03, false",
        "2019-04/2020-01, 2021-03, true",
    })
    void orderIsOnlySaidWhereItIsSure(String one, String other, boolean before) {
        assertThat(When.parse(one).surelyBefore(When.parse(other))).isEqualTo(before);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-13                 | has no month 13",
                "2021-00                 | has no month 00",
                "2021-02-29              | that month has 28 days",
                "2021-04-31              | that month has 30 days",
                "2021-05-00              | that month has 31 days",
                "25/05/2021              | is not a date that everyone reads alike",
                "25.05.2021              | is not a date that everyone reads alike",
                "May 2021                | is not a time",
                "2021-5                  | is not a time",
                "2021-XX-12              | is exact after a part that is not known",
                "2021-0X                 | leaves out one digit",
                "2XXX                    | leaves out too many digits",
                "2021-21-05              | gives a day of a season",
                "2021-05-26T10:00        | has no zone",
                "2021-05-26T10:00:00     | has no zone",
                "2021-05-26T25:00Z       | not on the clock",
                "2021-02-30T10:00Z       | not in the calendar",
                "2021-05-26T10:00+99:00  | not on the clock",
                "2021-05-26T10:00+02:00[Mars/Olympus] | not on the clock",
                "2021-05-26T10:00+05:00[Europe/Brussels] | the offset does not belong to that region",
                "2021-05-26T10h00        | is not an instant",
                "2021-05/2019-04         | ends before it starts",
                "../..                   | an interval without any time",
                "/                       | an interval without any time",
                "2019/2020/2021          | is not a time",
                "2021~?                  | is not a time",
            })
    void whatIsNoTimeIsRefusedWithItsReason(String text, String reason) {
        TimeFormatException refused = catchThrowableOfType(TimeFormatException.class, () -> When.parse(text));

        assertThat(refused.reason()).contains(reason);
        assertThat(refused.hint()).endsWith(".");
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5.6.2021         | Write year, month, day, as in 2021-06-05.",
                "11/22/2026       | Write year, month, day, as in 2026-11-22.",
                "2026-1-2         | Write month and day in two digits each: 2026-01-02.",
                "2026-1           | Write month and day in two digits each: 2026-01.",
                "2026-22-11       | Write the month before the day.",
                "2026-11-22 23:30 | 2026-11-22T23:30+01:00, or +02:00 in summer time.",
            })
    void whoWritesADateAsAtHomeIsShownHowItIsWrittenHere(String text, String hint) {
        TimeFormatException refused = catchThrowableOfType(TimeFormatException.class, () -> When.parse(text));

        assertThat(refused.hint()).contains(hint);
    }

    @ParameterizedTest(name = "\"{0}\": {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24                     | the time of day and the zone are missing | Write day, time and zone",
                "2026-11-24 12:00               | is not an instant | 2026-11-24T12:00+01:00, or +02:00 in summer"
                        + " time.",
                "2026-11-24T12:00 CET           | is not an instant | 2026-11-24T12:00+01:00, or +02:00 in summer"
                        + " time.",
                "2026-11-24T12:00 Europe/Berlin | is not an instant | 2026-11-24T12:00+01:00, or +02:00 in summer"
                        + " time.",
                "24.11.2026 12:00               | everyone reads alike | as in 2026-11-24, then T, time and zone",
                "24.11.2026                     | everyone reads alike | as in 2026-11-24.",
                "at noon                        | is not an instant | Write day, time and zone",
            })
    void anInstantSaysWhatIsMissingOfIt(String text, String reason, String hint) {
        TimeFormatException refused = catchThrowableOfType(TimeFormatException.class, () -> Moment.parse(text));

        assertThat(refused.reason()).contains(reason);
        assertThat(refused.hint()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-05-26", "2021", "2021-05-25/2021-05-26"})
    void whereAnInstantIsNeededADateWillNotDo(String text) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(TimeFormatException.class);
    }

    @Test
    void hostileLengthIsRefusedAtOnce() {
        assertThatThrownBy(() -> When.parse("2021-05-26T10:00".repeat(100_000)))
                .isInstanceOf(TimeFormatException.class)
                .hasMessageContaining("too long");
    }
}
