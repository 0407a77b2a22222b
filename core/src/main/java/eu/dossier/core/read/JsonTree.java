package eu.dossier.core.read;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** JSON to a tree. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeGuard.DEEPEST + 10)
                    .maxNameLength(1_000)
                    .maxStringLength(CaseReader.MOST_BYTES)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final SourceText source;
    private final Findings findings;
    private final JsonParser parser;
    private int nodes;

    private JsonTree(SourceText source, Findings findings, JsonParser parser) {
        this.source = source;
        this.findings = findings;
        this.parser = parser;
    }

    /**
     * The tree of a text.
     *
     * @throws TreeGuard.Stop when there is none; the findings say why
     */
    static Node parse(SourceText source, Findings findings) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            return new JsonTree(source, findings, parser).document();
        } catch (StreamReadException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            JsonProblems.report((int) Math.max(0, at), source, findings);
            throw new TreeGuard.Stop();
        }
    }

    private Node document() {
        parser.nextToken();
        Node root = node(0);
        requireEnd(end());
        return root;
    }

    /** Looks at the text itself: what follows need not be JSON. */
    private void requireEnd(int end) {
        String text = source.text();
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length()) {
            findings.add(
                    ReadRule.TRAILING,
                    next,
                    next + 1,
                    "Something follows the end of the case.",
                    "Remove it; a file holds one case.");
        }
    }

    private Node node(int depth) {
        int start = start();
        TreeGuard.requireShallow(depth, start, findings);
        nodes++;
        TreeGuard.requireFew(nodes, start, findings);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(start, depth);
            case START_ARRAY -> sequence(start, depth);
            default -> scalar(start, token != JsonToken.VALUE_STRING);
        };
    }

    private Node.Scalar scalar(int start, boolean plain) {
        String text = parser.getString();
        Node.Scalar scalar = new Node.Scalar(start, end(), text == null ? "" : text, plain);
        TreeGuard.requirePrintable(scalar, source, findings);
        return scalar;
    }

    private Node sequence(int start, int depth) {
        List<Node> items = new ArrayList<>();
        int size = 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(depth + 1);
            items.add(item);
            size += item.size();
        }
        return new Node.Sequence(start, end(), size, List.copyOf(items));
    }

    private Node mapping(int start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        int size = 1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = scalar(start(), false);
            parser.nextToken();
            Node value = node(depth + 1);
            entries.add(new Node.Entry(key, value));
            size += value.size();
        }
        TreeGuard.requireDistinct(entries, source, findings);
        return new Node.Mapping(start, end(), size, List.copyOf(entries));
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
