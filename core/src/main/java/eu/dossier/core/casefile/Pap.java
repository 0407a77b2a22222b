package eu.dossier.core.casefile;

@Doc("Permissible Actions Protocol, from everything to nothing that can be noticed.")
public enum Pap {
    @Doc("No restriction.")
    CLEAR,
    @Doc("Active use, such as blocking.")
    GREEN,
    @Doc("Passive look-ups, such as whois.")
    AMBER,
    @Doc("Nothing an attacker could notice.")
    RED
}
