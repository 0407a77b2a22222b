package eu.dossier.cli;

/** Tells of a run while it goes on: each case once, in the order of the command line, then the end. */
interface RunReport {

    void show(CaseReport report);

    void end();
}
