package eu.dossier.document.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.document.figure.Drawing.Anchor;
import eu.dossier.document.figure.Drawing.Shape;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.figure.Graphic.Lane;
import eu.dossier.document.figure.Graphic.Precision;
import eu.dossier.document.figure.Graphic.Span;
import eu.dossier.document.figure.Graphic.State;
import eu.dossier.document.figure.Graphic.Status;
import eu.dossier.document.figure.Graphic.StatusBoard;
import eu.dossier.document.figure.Graphic.Tactic;
import eu.dossier.document.figure.Graphic.TacticStrip;
import eu.dossier.document.figure.Graphic.Tick;
import eu.dossier.document.figure.Graphic.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Measure MEASURE = Measure.estimated();
    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final String[] WORDS = {
        "intruders",
        "enter",
        "the",
        "network",
        "of",
        "Innenministerium",
        "e-mail",
        "2021",
        "Datenschutzbeauftragte",
        "I"
    };

    private static Drawing draw(Graphic graphic, double width) {
        return Drawing.of(graphic, width, 8, MEASURE).orElseThrow();
    }

    private static List<Shape.Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();
    }

    @Test
    void aTimelineInWords() {
        Span month =
                new Span(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 30), "Intruders enter", Precision.CERTAIN);
        Span day = new Span(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 2), "Found", Precision.UNCERTAIN);
        Timeline timeline = new Timeline(
                START.atStartOfDay(),
                LocalDate.of(2022, 1, 1).atStartOfDay(),
                List.of(new Tick(START, "2019"), new Tick(LocalDate.of(2021, 1, 1), "2021")),
                List.of(new Lane("Attack", List.of(month, day))),
                List.of(new Graphic.Key(Precision.UNCERTAIN, "uncertain")));
        assertThat(dump(draw(timeline, 300))).isEqualTo("""
            300 x 55
            label 36,7 left muted "2019"
            label 214,7 left muted "2021"
            line 34,2 34,33 rule
            line 212,2 212,33 rule
            line 34,12 300,12 muted
            label 0,23 left text bold "Attack"
            polygon of 4 accent accent
            box 67,16 58x10 paper no outline
            label 68,23 left text "Intruders enter"
            polygon of 4 paper accent dashed
            box 237,16 26x10 paper no outline
            label 238,23 left text "Found"
            line 0,33 300,33 rule
            box 0,42 16x8 paper accent dashed
            label 20,48 left muted "uncertain"
            """);
    }

    @Test
    void labelsOfTicksAreThinnedOutEvenlyAndNoLineRunsThroughThem() {
        List<Tick> ticks = IntStream.range(0, 7)
                .mapToObj(i -> new Tick(START.plusDays(4L * i), "day number " + i))
                .toList();
        Timeline timeline = new Timeline(START, START.plusDays(24), ticks, List.of(new Lane("Lane", List.of())));
        Drawing drawing = draw(timeline, 300);
        List<Shape.Label> above =
                labels(drawing).stream().filter(label -> !label.bold()).toList();
        assertThat(above).extracting(Shape.Label::text).containsExactly("day number 0", "day number 3", "day number 6");
        Shape.Label last = above.getLast();
        assertThat(drawing.shapes())
                .filteredOn(Shape.Line.class::isInstance)
                .map(Shape.Line.class::cast)
                .filteredOn(line -> line.x1() > last.x() - 1 && line.x1() == line.x2())
                .isNotEmpty()
                .allMatch(line -> line.y1() >= last.y());
    }

    @Test
    void onASmallScreenTheNameOfALaneTakesMoreRoomRatherThanBeTorn() {
        List<Lane> lanes = List.of(new Lane("Bekendmaking", List.of()), new Lane("Publiek en justitie", List.of()));
        Timeline timeline = new Timeline(START, START.plusDays(9), List.of(), lanes);

        assertThat(labels(draw(timeline, 200)))
                .extracting(Shape.Label::text)
                .containsExactly("Bekendmaking", "Publiek en", "justitie");
    }

    @Test
    void aPictureIsNotDrawn() {
        ImageData image = new ImageData("image/png", 1, 1, new byte[] {1});
        assertThat(Drawing.of(new Graphic.Picture(image), 300, 8, MEASURE)).isEmpty();
    }

    @Test
    void whatIsEstimatedOrUncertainDiffersWithoutColour() {
        BarChart known = new BarChart("", List.of(new Bar("a", BigDecimal.TEN, "10", false)));
        BarChart guessed = new BarChart("", List.of(new Bar("a", BigDecimal.TEN, "10", true)));
        assertThat(draw(guessed, 300).shapes())
                .hasSizeGreaterThan(draw(known, 300).shapes().size() + 5);
    }

    @Test
    void mirroringTwiceGivesTheSame() {
        Drawing drawing = draw(randomTimeline(new Random(1)), 300);
        List<Shape.Label> twice = labels(drawing.mirrored().mirrored());
        assertThat(twice).hasSameSizeAs(labels(drawing));
        assertThat(labels(drawing.mirrored()).get(0).anchor()).isEqualTo(Anchor.RIGHT);
    }

    @Test
    void nothingToShowIsDrawnAsNothing() {
        assertThat(draw(new BarChart("", List.of()), 300).height()).isZero();
        assertThat(draw(new TacticStrip(List.of()), 300).shapes()).isEmpty();
        assertThat(draw(new StatusBoard(List.of()), 300).shapes()).isEmpty();
        assertThat(draw(new BarChart("", List.of(new Bar("none", BigDecimal.ZERO, "0", false))), 300)
                        .height())
                .isPositive();
    }

    @Test
    void tooNarrowIsRefused() {
        assertThatThrownBy(() -> draw(new StatusBoard(List.of()), 50)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever the case holds: no label over another, none outside, and every word is there. */
    @Test
    void labelsNeverOverlapAndNeverLeaveTheFigure() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            double width = 130 + random.nextInt(500);
            for (Graphic graphic :
                    List.of(randomTimeline(random), randomBars(random), randomTactics(random), randomBoard(random))) {
                Drawing drawing = draw(graphic, width);
                String where = "seed " + seed + " " + graphic.getClass().getSimpleName() + " width " + width;
                List<double[]> boxes =
                        labels(drawing).stream().map(DrawingTest::box).toList();
                for (double[] box : boxes) {
                    assertThat(box[0]).as(where).isGreaterThanOrEqualTo(-0.6);
                    assertThat(box[2]).as(where).isLessThanOrEqualTo(width + 0.6);
                    assertThat(box[3]).as(where).isLessThanOrEqualTo(drawing.height() + 0.6);
                }
                assertThat(overlaps(boxes)).as(where).isEmpty();
            }
        }
    }

    private static double[] box(Shape.Label label) {
        double width = MEASURE.width(label.text(), label.size(), label.bold());
        double left = switch (label.anchor()) {
            case LEFT -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
        return new double[] {left, label.y() - label.size() * 0.7, left + width, label.y() + label.size() * 0.2};
    }

    private static List<String> overlaps(List<double[]> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] a = boxes.get(i);
                double[] b = boxes.get(j);
                if (a[0] < b[2] - 0.1 && b[0] < a[2] - 0.1 && a[1] < b[3] && b[1] < a[3]) {
                    found.add(i + " and " + j);
                }
            }
        }
        return found;
    }

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder(pick(random, WORDS));
        for (int i = random.nextInt(words); i > 0; i--) {
            text.append(' ').append(pick(random, WORDS));
        }
        return text.toString();
    }

    private static Timeline randomTimeline(Random random) {
        int days = 1 + random.nextInt(1500);
        List<Tick> ticks = IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new Tick(START.plusDays((long) i * days / 20), "tick " + i))
                .toList();
        List<Lane> lanes = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Lane(text(random, 4), spans(random, days)))
                .toList();
        return new Timeline(
                START.atStartOfDay(),
                START.plusDays(days).atStartOfDay(),
                ticks,
                lanes,
                List.of(new Graphic.Key(Precision.UNCERTAIN, text(random, 2))));
    }

    private static List<Span> spans(Random random, int days) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> {
                    LocalDate from = START.plusDays(random.nextInt(days));
                    LocalDate to = from.plusDays(random.nextBoolean() ? 0 : random.nextInt(days));
                    Precision precision = pick(random, Precision.values());
                    return new Span(from, to, text(random, 9), precision);
                })
                .toList();
    }

    private static BarChart randomBars(Random random) {
        List<Bar> bars = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> {
                    BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
                    return new Bar(text(random, 8), value, value.toPlainString() + " GB", random.nextBoolean());
                })
                .toList();
        return new BarChart(random.nextBoolean() ? "" : "GB", bars);
    }

    private static TacticStrip randomTactics(Random random) {
        return new TacticStrip(IntStream.range(0, random.nextInt(16))
                .mapToObj(i -> new Tactic(text(random, 3), random.nextInt(3)))
                .toList());
    }

    private static StatusBoard randomBoard(Random random) {
        return new StatusBoard(IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> {
                    State state = pick(random, State.values());
                    return new Status(text(random, 9), state, state.name().toLowerCase(Locale.ROOT));
                })
                .toList());
    }

    private static String dump(Drawing drawing) {
        StringBuilder dump = new StringBuilder("%d x %d%n"
                .formatted(Math.round(drawing.width()), Math.round(drawing.height()))
                .replace("\r", ""));
        for (Shape shape : drawing.shapes()) {
            dump.append(line(shape)).append('\n');
        }
        return dump.toString();
    }

    private static String line(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle r ->
                "box %d,%d %dx%d %s %s"
                        .formatted(
                                round(r.x()),
                                round(r.y()),
                                round(r.width()),
                                round(r.height()),
                                r.fill().map(DrawingTest::name).orElse("empty"),
                                r.outline().map(DrawingTest::name).orElse("no outline"));
            case Shape.Line l ->
                "line %d,%d %d,%d %s"
                        .formatted(round(l.x1()), round(l.y1()), round(l.x2()), round(l.y2()), name(l.stroke()));
            case Shape.Polygon p ->
                "polygon of %d %s %s"
                        .formatted(
                                p.points().size(),
                                p.fill().map(DrawingTest::name).orElse("empty"),
                                p.outline().map(DrawingTest::name).orElse("no outline"));
            case Shape.Label l ->
                "label %d,%d %s %s%s \"%s\""
                        .formatted(
                                round(l.x()),
                                round(l.y()),
                                l.anchor().name().toLowerCase(Locale.ROOT),
                                name(l.ink()),
                                l.bold() ? " bold" : "",
                                l.text());
        };
    }

    private static long round(double value) {
        return Math.round(value);
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Drawing.Stroke stroke) {
        return name(stroke.ink()) + (stroke.dashed() ? " dashed" : "");
    }
}
