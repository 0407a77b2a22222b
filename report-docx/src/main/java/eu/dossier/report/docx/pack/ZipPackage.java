package eu.dossier.report.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A zip file as the Open Packaging Conventions want it. Entries stand in the order in which they are added, all carry the
 * first moment that a zip file can name (1 January 1980, 00:00), none carries anything about the machine: the bytes depend
 * on the content alone.
 *
 * <p>Why not {@code ZipOutputStream}: it cannot take an entry that is deflated already, and most parts of a briefing are the
 * same as in the last one.
 */
public final class ZipPackage implements AutoCloseable {

    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int DATE_1980_01_01 = (1 << 5) | 1;
    private static final long LARGEST = 0xFFFFFFFFL;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(Part.LEVEL, true);
    private final List<Entry> entries = new ArrayList<>();
    private long position;

    private record Entry(String name, int flags, long crc, long deflated, long size, long offset) {}

    /** @param out neither closed nor kept */
    public ZipPackage(OutputStream out) {
        this.out = out;
    }

    /** Writes a part whole. */
    public void add(String name, Part part) throws IOException {
        Entry entry = new Entry(name, 0, part.crc(), part.deflated().length, part.size(), position);
        writeLocalHeader(entry);
        write(part.deflated(), part.deflated().length);
        entries.add(entry);
    }

    public void add(String name, Xml xml) throws IOException {
        add(name, Part.of(xml.toBytes(), deflater));
    }

    /** Opens a part that is written while it grows; the stream must be closed before the next part. */
    public OutputStream open(String name) throws IOException {
        Entry start = new Entry(name, SIZES_FOLLOW, 0, 0, 0, position);
        writeLocalHeader(start);
        deflater.reset();
        return new EntryStream(start);
    }

    /** Writes the directory at the end; without it the file is no zip file. */
    public void finish() throws IOException {
        long start = position;
        for (Entry entry : entries) {
            writeDirectoryEntry(entry);
        }
        long size = position - start;
        LittleEndian end = new LittleEndian(22).four(0x06054B50).four(0);
        end.two(entries.size()).two(entries.size()).four(size).four(start).two(0);
        write(end);
        if (position > LARGEST) {
            throw new IOException("the Word file would be larger than 4 GB");
        }
    }

    /** Gives back what the deflater holds. */
    @Override
    public void close() {
        deflater.end();
    }

    private void writeLocalHeader(Entry entry) throws IOException {
        LittleEndian header = new LittleEndian(30 + entry.name.length()).four(0x04034B50);
        putCommon(header, entry);
        header.two(entry.name.length()).two(0).ascii(entry.name);
        write(header);
    }

    private void writeDirectoryEntry(Entry entry) throws IOException {
        LittleEndian header =
                new LittleEndian(46 + entry.name.length()).four(0x02014B50).two(VERSION);
        putCommon(header, entry);
        header.two(entry.name.length())
                .two(0)
                .two(0)
                .two(0)
                .two(0)
                .four(0)
                .four(entry.offset)
                .ascii(entry.name);
        write(header);
    }

    private static void putCommon(LittleEndian header, Entry entry) {
        header.two(VERSION).two(entry.flags).two(DEFLATED).two(0).two(DATE_1980_01_01);
        header.four(entry.crc).four(entry.deflated).four(entry.size);
    }

    private void write(LittleEndian header) throws IOException {
        write(header.bytes(), header.bytes().length);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }

    /** Deflates what is written to it, and tells the sizes at the end. */
    private final class EntryStream extends OutputStream {

        private final Entry start;
        private final CRC32 crc = new CRC32();
        private final byte[] target = new byte[1 << 13];
        private long size;
        private long deflated;

        EntryStream(Entry start) {
            this.start = start;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            crc.update(bytes, offset, length);
            size += length;
            deflater.setInput(bytes, offset, length);
            while (!deflater.needsInput()) {
                drain();
            }
        }

        @Override
        public void close() throws IOException {
            deflater.finish();
            while (!deflater.finished()) {
                drain();
            }
            if (size > LARGEST) {
                throw new IOException("the text of the Word file would be larger than 4 GB");
            }
            entries.add(new Entry(start.name, start.flags, crc.getValue(), deflated, size, start.offset));
            LittleEndian descriptor = new LittleEndian(16).four(0x08074B50).four(crc.getValue());
            ZipPackage.this.write(descriptor.four(deflated).four(size));
        }

        private void drain() throws IOException {
            int length = deflater.deflate(target);
            deflated += length;
            ZipPackage.this.write(target, length);
        }
    }
}
