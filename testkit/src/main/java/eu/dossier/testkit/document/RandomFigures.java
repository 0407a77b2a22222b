package eu.dossier.testkit.document;

import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.Lane;
import eu.dossier.document.figure.Graphic.Precision;
import eu.dossier.document.figure.Graphic.Span;
import eu.dossier.document.figure.Graphic.State;
import eu.dossier.document.figure.Graphic.Status;
import eu.dossier.document.figure.Graphic.Tactic;
import eu.dossier.document.figure.Graphic.Tick;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Figures of every kind, from none to many parts. */
final class RandomFigures {

    private static final LocalDate START = LocalDate.of(2019, 4, 1);

    private final Random random;
    private final RandomText text;

    RandomFigures(Random random, RandomText text) {
        this.random = random;
        this.text = text;
    }

    Graphic graphic() {
        return switch (random.nextInt(5)) {
            case 0 -> timeline();
            case 1 -> new Graphic.BarChart("hosts", some(8, this::bar));
            case 2 -> new Graphic.TacticStrip(some(14, () -> new Tactic(text.words(2), random.nextInt(4))));
            case 3 -> new Graphic.StatusBoard(some(6, this::status));
            default ->
                new Graphic.Picture(
                        Pictures.png(40 + random.nextInt(100), 20 + random.nextInt(60), random.nextBoolean()));
        };
    }

    private Graphic timeline() {
        int days = 30 + random.nextInt(900);
        List<Tick> ticks = some(6, () -> new Tick(START.plusDays(random.nextInt(days)), text.words(1)));
        List<Lane> lanes = some(5, () -> new Lane(text.words(3), some(4, () -> span(days))));
        return new Graphic.Timeline(START, START.plusDays(days), ticks, lanes);
    }

    private Span span(int days) {
        int from = random.nextInt(days);
        int to = from + random.nextInt(days - from);
        Precision[] all = Precision.values();
        return new Span(START.plusDays(from), START.plusDays(to), text.words(4), all[random.nextInt(all.length)]);
    }

    private Bar bar() {
        int value = random.nextInt(5000);
        return new Bar(text.words(3), BigDecimal.valueOf(value), Integer.toString(value), random.nextBoolean());
    }

    private Status status() {
        State[] all = State.values();
        State state = all[random.nextInt(all.length)];
        return new Status(text.words(6), state, text.words(2));
    }

    private <T> List<T> some(int most, Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            parts.add(part.get());
        }
        return parts;
    }
}
