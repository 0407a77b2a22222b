package eu.dossier.core.casefile;

@Doc("Permissible Actions Protocol, from everything to nothing that can be noticed.")
public enum Pap implements Coded {
    @Doc("No restriction.")
    CLEAR("CLEAR"),
    @Doc("Active use, such as blocking.")
    GREEN("GREEN"),
    @Doc("Passive look-ups, such as whois.")
    AMBER("AMBER"),
    @Doc("Nothing an attacker could notice.")
    RED("RED");

    private final String code;

    Pap(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
