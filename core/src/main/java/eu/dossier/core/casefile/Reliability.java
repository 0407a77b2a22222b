package eu.dossier.core.casefile;

@Doc("How far a source can be trusted in general (Admiralty code, letter).")
public enum Reliability implements Coded {
    @Doc("Completely reliable.")
    A("A"),
    @Doc("Usually reliable.")
    B("B"),
    @Doc("Fairly reliable.")
    C("C"),
    @Doc("Not usually reliable.")
    D("D"),
    @Doc("Unreliable.")
    E("E"),
    @Doc("Cannot be judged.")
    F("F"),
    @Doc("Deliberately deceptive.")
    G("G");

    private final String code;

    Reliability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
