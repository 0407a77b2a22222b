package eu.dossier.core.release.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The items of a released case in one row. */
final class ReleasedItems {

    private ReleasedItems() {}

    static List<ReleasedItem> of(ReleasedCase released) {
        List<ReleasedItem> items = new ArrayList<>();
        head(released).forEach(items::add);
        people(released).forEach(items::addAll);
        items.addAll(clocks(released.clocks()));
        facts(released).forEach(items::addAll);
        items.addAll(impact(released.impact()));
        words(released).forEach(items::addAll);
        tail(released).forEach(items::add);
        return items;
    }

    private static Stream<ReleasedItem> head(ReleasedCase released) {
        return Stream.of(
                        released.title(),
                        released.bottomLine(),
                        released.summary(),
                        released.revision(),
                        released.reporter(),
                        released.discovery(),
                        released.nature())
                .flatMap(item -> item.stream());
    }

    private static Stream<List<? extends ReleasedItem>> people(ReleasedCase released) {
        return Stream.of(released.history(), released.parties(), released.contacts(), released.sources());
    }

    private static List<ReleasedClockTime> clocks(ReleasedClocks clocks) {
        return Stream.of(
                        clocks.occurred(),
                        clocks.detected(),
                        clocks.aware(),
                        clocks.classified(),
                        clocks.contained(),
                        clocks.recovered(),
                        clocks.rootCauseFixed(),
                        clocks.resolved(),
                        clocks.disclosed())
                .flatMap(clock -> clock.stream())
                .toList();
    }

    private static Stream<List<? extends ReleasedItem>> facts(ReleasedCase released) {
        return Stream.of(
                released.timeline(),
                released.claims(),
                released.attribution(),
                released.unknowns(),
                released.vulnerabilities(),
                released.products(),
                released.techniques(),
                released.indicators(),
                released.detection());
    }

    private static List<ReleasedItem> impact(ReleasedImpact impact) {
        List<ReleasedItem> items = new ArrayList<>();
        impact.overall().ifPresent(items::add);
        Stream.of(impact.confidentiality(), impact.integrity(), impact.availability(), impact.authenticity())
                .flatMap(effect -> effect.stream())
                .forEach(items::add);
        items.addAll(impact.services());
        items.addAll(impact.numbers());
        items.addAll(impact.data());
        items.addAll(impact.dataSubjects());
        items.addAll(impact.consequences());
        return items;
    }

    private static Stream<List<? extends ReleasedItem>> words(ReleasedCase released) {
        return Stream.of(
                released.measures(),
                released.recommendations(),
                released.decisions(),
                released.decisions().stream()
                        .flatMap(decision -> decision.options().stream())
                        .toList(),
                released.statements(),
                released.lines(),
                released.questions(),
                released.doNotSay(),
                released.withheld(),
                released.notifications(),
                released.related(),
                released.notesToEditors(),
                released.distribution(),
                released.glossary());
    }

    private static Stream<ReleasedItem> tail(ReleasedCase released) {
        return Stream.of(released.judicial(), released.communications(), released.lead())
                .flatMap(item -> item.stream());
    }
}
