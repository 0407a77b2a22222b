package eu.dossier.core.release;

/** Why something is withheld. The codes are stable: release records hold them. */
public enum Rule {
    /** Neither the item nor the case says how far it may go. */
    UNMARKED("R01"),
    /** Its TLP label is narrower than the audience's ceiling. */
    CEILING("R02"),
    /** It carries a caveat that the audience does not hold. */
    CAVEAT("R03"),
    /** It is classified, and the audience does not hold the classification. */
    CLASSIFICATION("R04"),
    /** It names its audiences, and this is none of them. */
    AUDIENCE("R05"),
    /** Its moment has not come. */
    NOT_BEFORE("R06"),
    /** Things of its kind never go to this audience. */
    KIND("R07"),
    /** It rests on something withheld without which it would say something else: who says so, or of what. */
    REFERENCE("R08");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
