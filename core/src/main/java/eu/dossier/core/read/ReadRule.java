package eu.dossier.core.read;

import eu.dossier.document.diagnostic.Severity;

/** What can be wrong with a case file before anyone asks whether what it says is true. Codes are stable over versions. */
public enum ReadRule {
    TOO_LARGE("D0001", "The file is too large"),
    EMPTY("D0002", "The file is empty"),
    NOT_TEXT("D0003", "The file is not a text file"),
    NOT_UTF8("D0004", "The file is not UTF-8"),
    FORBIDDEN_CHARACTER("D0005", "A character that cannot be printed or that hides others"),
    SYNTAX("D0006", "The file is not correct YAML or JSON"),
    TRAILING("D0007", "Something follows the end of the case"),
    TAG("D0008", "A YAML tag"),
    TOO_DEEP("D0009", "Nested too deep"),
    ALIAS("D0010", "An alias that leads nowhere, or too far"),
    NO_CASE("D0011", "The file is not a case file"),
    VERSION("D0012", "The version of the format is missing or not known"),
    UNKNOWN_KEY("D0020", "An unknown key"),
    DUPLICATE_KEY("D0021", "A key given twice"),
    MISSING_KEY("D0022", "A key is missing"),
    NO_VALUE("D0023", "A key without a value"),
    WRONG_KIND("D0024", "A value of the wrong kind"),
    UNKNOWN_CHOICE("D0025", "Not one of the words allowed here"),
    BAD_TLP("D0026", "Not a TLP label"),
    BAD_TIME("D0027", "Not a time"),
    BAD_IDENTIFIER("D0028", "Not an identifier"),
    BAD_LANGUAGE("D0029", "Not a language"),
    BAD_NUMBER("D0030", "Not a number"),
    BAD_LINK("D0031", "Not a web address"),
    BAD_COUNTRY("D0032", "Not a country code"),
    BAD_ZONE("D0033", "Not a time zone"),
    RAW_HTML("D0034", "HTML in a text"),
    TOO_MANY("D0035", "Too many errors to list"),
    CUT_SHORT("D0036", Severity.WARNING, "A text that ends at a number sign");

    private final String code;
    private final Severity severity;
    private final String title;

    ReadRule(String code, String title) {
        this(code, Severity.ERROR, title);
    }

    ReadRule(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** An error leaves no case; anything less is told by the checker, with what it finds itself. */
    public Severity severity() {
        return severity;
    }

    /** A few words, without a full stop. */
    public String title() {
        return title;
    }
}
