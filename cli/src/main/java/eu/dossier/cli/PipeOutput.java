package eu.dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Output that forgives a reader who has gone away, as {@code | head} does, and nothing else: a full disk is a fault. */
final class PipeOutput extends OutputStream {

    private final OutputStream target;
    private boolean gone;

    PipeOutput(OutputStream target) {
        this.target = target;
    }

    static PipeOutput standard() {
        return new PipeOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (gone) {
            return;
        }
        try {
            target.write(bytes, from, count);
        } catch (IOException e) {
            gone = isBroken(e);
            if (!gone) {
                throw e;
            }
        }
    }

    /** Systems say it in their own words, in which a pipe is a pipe. */
    private static boolean isBroken(IOException fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
