package eu.dossier.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** For a person who watches: how many cases are done, how fast, and how long it will take, below all that is told. */
final class ProgressLine implements RunReport {

    private static final int COLUMNS = 79;
    private static final String ERASE = "\r\u001B[K";

    private final RunReport report;
    private final PrintStream err;
    private final ProgressBar bar;

    /**
     * @param report what tells of the cases
     * @param cases how many there are
     */
    ProgressLine(RunReport report, PrintStream err, int cases) {
        this.report = report;
        this.err = err;
        this.bar = new ProgressBarBuilder()
                .setTaskName("Rendering")
                .setInitialMax(cases)
                .setUnit(" cases", 1)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(COLUMNS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                .setUpdateIntervalMillis(250)
                .build();
    }

    /** The bar draws itself from a thread of its own. */
    private synchronized void draw(String line) {
        err.print(ERASE + line);
        err.flush();
    }

    @Override
    public synchronized void show(CaseReport done) {
        err.print(ERASE);
        report.show(done);
        bar.step();
        bar.refresh();
    }

    @Override
    public void end(List<String> notStarted) {
        bar.close();
        err.print(ERASE);
        report.end(notStarted);
    }
}
