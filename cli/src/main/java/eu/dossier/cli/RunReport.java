package eu.dossier.cli;

import java.util.List;

/** Tells of a run while it goes on: each case once, in the order of the command line, then the end. */
interface RunReport {

    void show(CaseReport report);

    /** @param notStarted the cases that were left out because another had failed */
    void end(List<String> notStarted);
}
