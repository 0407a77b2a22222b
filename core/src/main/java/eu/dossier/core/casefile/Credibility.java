package eu.dossier.core.casefile;

@Doc("How credible a source is on one point (Admiralty code, number).")
public enum Credibility implements Coded {
    @Doc("Confirmed by other sources.")
    CONFIRMED("1"),
    @Doc("Probably true.")
    PROBABLY_TRUE("2"),
    @Doc("Possibly true.")
    POSSIBLY_TRUE("3"),
    @Doc("Doubtful.")
    DOUBTFUL("4"),
    @Doc("Improbable.")
    IMPROBABLE("5"),
    @Doc("Cannot be judged.")
    CANNOT_BE_JUDGED("6");

    private final String code;

    Credibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
