package eu.dossier.core.check;

import eu.dossier.document.diagnostic.Severity;

/**
 * One thing that the checker looks for.
 *
 * @param code {@code D} and four digits, of which the first two name the family; stable over versions
 * @param severity how grave a finding is
 * @param title what is wrong, in a few words without a full stop
 * @param body what finds it
 */
public record Rule(String code, Severity severity, String title, Body body) {

    /** Looks through a case once. It must not look at every pair of anything that can be many. */
    @FunctionalInterface
    public interface Body {
        void look(Subject subject, Found found);
    }

    static Rule error(String code, String title, Body body) {
        return new Rule(code, Severity.ERROR, title, body);
    }

    static Rule warning(String code, String title, Body body) {
        return new Rule(code, Severity.WARNING, title, body);
    }

    static Rule info(String code, String title, Body body) {
        return new Rule(code, Severity.INFO, title, body);
    }
}
