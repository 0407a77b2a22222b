package eu.dossier.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2 to a tree: one document, no tags, aliases only within limits. */
final class YamlTree {

    /** Code points that the parser takes at a time; every refill copies what it still holds. */
    private static final int BUFFER = 16 * 1024;

    private static final int LONGEST_SHARED = 24;

    private final SourceText source;
    private final Findings findings;
    private final ParserImpl parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private int nodes;
    private int aliased;

    private YamlTree(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .setBufferSize(BUFFER)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(source.text())));
    }

    /**
     * The tree of a text.
     *
     * @throws TreeGuard.Stop when there is none; the findings say why
     */
    static Node parse(SourceText source, Findings findings) {
        YamlTree tree = new YamlTree(source, findings);
        try {
            return tree.document();
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(tree::offset).orElse(0);
            int from = e.getContextMark().map(tree::offset).orElse(at);
            new YamlProblems(source, findings).report(e, at, from);
        } catch (YamlEngineException e) {
            findings.add(ReadRule.SYNTAX, 0, 1, "This is not correct YAML.", YamlProblems.GENERAL_HINT);
        }
        throw new TreeGuard.Stop();
    }

    private Node document() {
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            findings.add(
                    ReadRule.EMPTY,
                    0,
                    1,
                    "The file holds nothing but comments.",
                    "\"dossier new\" writes a case file to start from.");
            throw new TreeGuard.Stop();
        }
        requirePlain((DocumentStartEvent) parser.next());
        Node root = node(0);
        parser.next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            int at = start(parser.peekEvent());
            findings.add(
                    ReadRule.TRAILING,
                    at,
                    at + 3,
                    "A second document begins here; a file holds one case.",
                    "Remove it, or put it in a file of its own.");
        }
        return root;
    }

    private void requirePlain(DocumentStartEvent document) {
        if (!document.getTags().isEmpty()) {
            findings.add(
                    ReadRule.TAG,
                    start(document),
                    end(document),
                    "Case files have no YAML tags.",
                    "Remove the %TAG line.");
        }
    }

    private Node node(int depth) {
        Event event = parser.next();
        int start = start(event);
        TreeGuard.requireShallow(depth, start, findings);
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, start);
            case SequenceStartEvent sequence -> sequence(sequence, start, depth);
            case MappingStartEvent mapping -> mapping(mapping, start, depth);
            case AliasEvent alias -> alias(alias);
            default -> throw new IllegalStateException("unexpected " + event);
        };
        if (!(event instanceof AliasEvent)) {
            ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        }
        return node;
    }

    private Node.Scalar scalar(ScalarEvent event, int start) {
        event.getTag().ifPresent(tag -> refuseTag(tag, event));
        count(start);
        Node.Scalar scalar = new Node.Scalar(start, end(event), shared(event.getValue()), event.isPlain());
        if (event.isDQuoted()) {
            TreeGuard.requirePrintable(scalar, source, findings);
        }
        return scalar;
    }

    /** A large file says the same keys and labels thousands of times; each is kept once. */
    private String shared(String text) {
        return text.length() > LONGEST_SHARED ? text : words.computeIfAbsent(text, same -> same);
    }

    private Node sequence(SequenceStartEvent event, int start, int depth) {
        event.getTag().ifPresent(tag -> refuseTag(tag, event));
        count(start);
        List<Node> items = new ArrayList<>();
        int size = 1;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(depth + 1);
            items.add(item);
            size += item.size();
        }
        return new Node.Sequence(start, end(parser.next()), size, List.copyOf(items));
    }

    private Node mapping(MappingStartEvent event, int start, int depth) {
        event.getTag().ifPresent(tag -> refuseTag(tag, event));
        count(start);
        List<Node.Entry> entries = new ArrayList<>();
        int size = 1;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            size += value.size();
            if (key instanceof Node.Scalar scalar) {
                entries.add(new Node.Entry(scalar, value));
            } else {
                refuseKey(key);
            }
        }
        TreeGuard.requireDistinct(entries, source, findings);
        return new Node.Mapping(start, end(parser.next()), size, List.copyOf(entries));
    }

    private void refuseKey(Node key) {
        findings.add(
                ReadRule.WRONG_KIND,
                key,
                "A key must be a single word, but this is %s.".formatted(key.kind()),
                "If it was meant as text, put it in quotation marks.");
    }

    private Node alias(AliasEvent event) {
        Node anchored = anchors.get(event.getAlias().getValue());
        if (anchored == null) {
            findings.add(
                    ReadRule.ALIAS,
                    start(event),
                    end(event),
                    "There is no anchor \"&%s\" before this alias."
                            .formatted(event.getAlias().getValue()),
                    "If the * was meant as text, put the text in quotation marks.");
            throw new TreeGuard.Stop();
        }
        aliased += anchored.size();
        if (aliased > TreeGuard.MOST_ALIASED) {
            findings.add(
                    ReadRule.ALIAS,
                    start(event),
                    end(event),
                    "Written out, the aliases of this file would add more than %,d parts."
                            .formatted(TreeGuard.MOST_ALIASED),
                    "Write the text out instead of using aliases of aliases.");
            throw new TreeGuard.Stop();
        }
        return anchored;
    }

    private void count(int at) {
        nodes++;
        TreeGuard.requireFew(nodes, at, findings);
    }

    private void refuseTag(String tag, Event event) {
        findings.add(
                ReadRule.TAG,
                start(event),
                end(event),
                "The tag %s is not allowed; case files have no YAML tags.".formatted(shown(tag)),
                "Remove it. If the ! was meant as text, put the text in quotation marks.");
    }

    private static String shown(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private int start(Event event) {
        return event.getStartMark().map(this::offset).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(this::offset).orElse(0);
    }

    private int offset(Mark mark) {
        return source.charOffset(mark.getIndex());
    }
}
