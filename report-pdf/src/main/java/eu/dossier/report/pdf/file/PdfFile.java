package eu.dossier.report.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Writes the objects of one PDF file, each as soon as it is known: streams at once, all else gathered into object
 * streams (ISO 32000-1, 7.5.7), and a cross-reference stream at the end (7.5.8). The identifier of the file is a digest
 * of what was written.
 */
public final class PdfFile {

    private static final int OBJECTS_PER_STREAM = 200;

    private final OutputStream out;
    private final boolean pdf2;
    private final MessageDigest digest;
    private final Bytes head = new Bytes(128);
    private final Bytes deflated = new Bytes(8192);

    private final Bytes gathered = new Bytes(16384);
    private final Bytes gatheredIndex = new Bytes(2048);
    private final int[] gatheredObjects = new int[OBJECTS_PER_STREAM];
    private int gatheredCount;

    /** Per object: the offset of its own, or minus the number of the object stream that holds it. */
    private long[] places = new long[256];

    private short[] indexes = new short[256];
    private int objects;
    private long written;

    public PdfFile(OutputStream out) throws IOException {
        this(out, "1.7");
    }

    /** @param version of PDF, "1.7" or "2.0" */
    public PdfFile(OutputStream out, String version) throws IOException {
        this.out = out;
        this.pdf2 = version.equals("2.0");
        this.digest = sha256();
        // Four bytes above 127 tell transfer programs, and PDF/A, that this is not text.
        head.ascii("%PDF-" + version + "\n%")
                .put(0xE2)
                .put(0xE3)
                .put(0xCF)
                .put(0xD3)
                .put('\n');
        flushHead();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether the file is PDF 2.0, in which links lead to elements and elements have name spaces. */
    public boolean isPdf2() {
        return pdf2;
    }

    /** A number for an object to be written later. */
    public int reserve() {
        objects++;
        if (objects >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            indexes = Arrays.copyOf(indexes, indexes.length * 2);
        }
        return objects;
    }

    /** Writes an object that is not a stream. */
    public void write(int object, Bytes value) throws IOException {
        requireNew(object);
        gatheredIndex.integer(object).put(' ').integer(gathered.length()).put(' ');
        gathered.put(value).put('\n');
        gatheredObjects[gatheredCount++] = object;
        places[object] = Long.MIN_VALUE;
        if (gatheredCount == OBJECTS_PER_STREAM) {
            flushGathered();
        }
    }

    /** Writes an object that is not a stream, and gives its number. */
    public int write(Bytes value) throws IOException {
        int object = reserve();
        write(object, value);
        return object;
    }

    private void flushGathered() throws IOException {
        if (gatheredCount == 0) {
            return;
        }
        int object = reserve();
        for (int i = 0; i < gatheredCount; i++) {
            places[gatheredObjects[i]] = -object;
            indexes[gatheredObjects[i]] = (short) i;
        }
        Bytes entries = new Bytes(64).ascii("/Type/ObjStm/N ").integer(gatheredCount);
        entries.ascii("/First ").integer(gatheredIndex.length());
        gatheredIndex.put(gathered);
        stream(object, entries, gatheredIndex);
        gathered.clear();
        gatheredIndex.clear();
        gatheredCount = 0;
    }

    /**
     * Writes a stream, compressed.
     *
     * @param entries of its dictionary, without length and filter
     */
    public void stream(int object, Bytes entries, Bytes content) throws IOException {
        deflated.clear();
        Deflate.append(content.array(), content.length(), deflated);
        begin(object, entries, deflated.length(), "/Filter/FlateDecode");
        emit(deflated.array(), 0, deflated.length());
        end();
    }

    /** Writes a stream that {@link Deflated#of} has compressed before. */
    public void stream(int object, Bytes entries, Deflated content) throws IOException {
        begin(object, entries, content.size(), "/Filter/FlateDecode");
        emit(content.bytes(), 0, content.size());
        end();
    }

    /** Writes a stream as it is: what is compressed already, or what other programs want to find. */
    public void plainStream(int object, Bytes entries, Bytes content) throws IOException {
        begin(object, entries, content.length(), "");
        emit(content.array(), 0, content.length());
        end();
    }

    private void begin(int object, Bytes entries, int size, String filter) throws IOException {
        requireNew(object);
        places[object] = written;
        head.clear().integer(object).ascii(" 0 obj\n<<").put(entries).ascii(filter);
        head.ascii("/Length ").integer(size).ascii(">>stream\n");
        flushHead();
    }

    private void end() throws IOException {
        head.ascii("\nendstream\nendobj\n");
        flushHead();
    }

    private void requireNew(int object) {
        if (object < 1 || object > objects || places[object] != 0) {
            throw new IllegalStateException("object " + object + " was not reserved, or was written before");
        }
    }

    private void flushHead() throws IOException {
        emit(head.array(), 0, head.length());
        head.clear();
    }

    private void emit(byte[] data, int from, int count) throws IOException {
        digest.update(data, from, count);
        out.write(data, from, count);
        written += count;
    }

    /**
     * Writes what is still gathered and the cross references. Nothing may follow.
     *
     * @param info the information dictionary, or 0 for none
     */
    public void finish(int catalog, int info) throws IOException {
        flushGathered();
        requireComplete();
        int object = reserve();
        long start = written;
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        Bytes entries = new Bytes(256).ascii("/Type/XRef/Size ").integer(objects + 1);
        entries.ascii("/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Root ").reference(catalog);
        if (info != 0) {
            entries.ascii("/Info ").reference(info);
        }
        entries.ascii("/ID[").hex(id).hex(id).put(']');
        Bytes table = crossReferences(object, start);
        stream(object, entries, table);
        head.ascii("startxref\n").ascii(Long.toString(start)).ascii("\n%%EOF\n");
        flushHead();
    }

    private void requireComplete() {
        for (int i = 1; i <= objects; i++) {
            if (places[i] == 0) {
                throw new IllegalStateException("object " + i + " was reserved and never written");
            }
        }
    }

    /** One row an object: kind, place, index; each byte as difference to the row above (predictor 12). */
    private Bytes crossReferences(int self, long selfPlace) {
        Bytes table = new Bytes((objects + 1) * 8);
        byte[] above = new byte[7];
        byte[] row = new byte[7];
        for (int i = 0; i <= objects; i++) {
            fill(row, i, i == self ? selfPlace : places[i]);
            table.put(2);
            for (int b = 0; b < 7; b++) {
                table.put(row[b] - above[b]);
            }
            System.arraycopy(row, 0, above, 0, 7);
        }
        return table;
    }

    private void fill(byte[] row, int object, long place) {
        boolean inStream = place < 0;
        row[0] = (byte) (object == 0 ? 0 : inStream ? 2 : 1);
        int value = (int) (inStream ? -place : place);
        for (int b = 0; b < 4; b++) {
            row[1 + b] = (byte) (value >>> (24 - 8 * b));
        }
        int index = object == 0 ? 0xFFFF : inStream ? indexes[object] : 0;
        row[5] = (byte) (index >>> 8);
        row[6] = (byte) index;
    }
}
