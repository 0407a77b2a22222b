package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Bookmarks (ISO 32000-1, 12.3.3). */
final class Outline {

    private static final class Node {
        private final int object;
        private final int level;
        private final OutlineEntry entry;
        private final List<Node> children = new ArrayList<>();

        private Node(int object, int level, OutlineEntry entry) {
            this.object = object;
            this.level = level;
            this.entry = entry;
        }

        /** How many lines it shows below itself when all is open. */
        private int count() {
            return children.size() + children.stream().mapToInt(Node::count).sum();
        }
    }

    private final PdfFile file;
    private final Destinations destinations;

    Outline(PdfFile file, Destinations destinations) {
        this.file = file;
        this.destinations = destinations;
    }

    /** Writes all; gives the number of the root. */
    int write(List<OutlineEntry> entries) throws IOException {
        Node root = new Node(file.reserve(), 0, new OutlineEntry(0, "", ""));
        Deque<Node> path = new ArrayDeque<>(List.of(root));
        for (OutlineEntry entry : entries) {
            while (path.getLast().level >= entry.level()) {
                path.removeLast();
            }
            Node node = new Node(file.reserve(), entry.level(), entry);
            path.getLast().children.add(node);
            path.add(node);
        }
        file.write(
                root.object, links(new Bytes().ascii("<</Type/Outlines"), root).ascii(">>"));
        writeChildren(root);
        return root.object;
    }

    private void writeChildren(Node parent) throws IOException {
        List<Node> children = parent.children;
        for (int i = 0; i < children.size(); i++) {
            Node node = children.get(i);
            Bytes out = new Bytes()
                    .ascii("<</Title")
                    .text(node.entry.title())
                    .ascii("/Parent ")
                    .reference(parent.object);
            if (i > 0) {
                out.ascii("/Prev ").reference(children.get(i - 1).object);
            }
            if (i < children.size() - 1) {
                out.ascii("/Next ").reference(children.get(i + 1).object);
            }
            if (file.isPdf2()) {
                destinations.action(out, node.entry.anchor(), file);
            } else {
                destinations.explicit(out.ascii("/Dest"), node.entry.anchor());
            }
            file.write(node.object, links(out, node).ascii(">>"));
            writeChildren(node);
        }
    }

    private static Bytes links(Bytes out, Node node) {
        if (node.children.isEmpty()) {
            return out;
        }
        out.ascii("/First ").reference(node.children.get(0).object).ascii("/Last ");
        out.reference(node.children.get(node.children.size() - 1).object);
        return out.ascii("/Count ").integer(node.count());
    }
}
