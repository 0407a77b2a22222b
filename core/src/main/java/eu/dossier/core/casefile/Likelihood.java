package eu.dossier.core.casefile;

@Doc(value = "How likely something is, on a published scale.", example = "{scale: icd-203, term: very likely}")
public record Likelihood(
        @Doc(value = "The scale.", example = "icd-203") Scale scale,

        @Doc(value = "The term of that scale, in English.", example = "very likely")
        String term) {

    @Doc("A published scale of likelihood.")
    public enum Scale implements Coded {
        @Doc("United States, Intelligence Community Directive 203.")
        ICD_203("icd-203"),
        @Doc("United Kingdom, Probability Yardstick.")
        PHIA("phia");

        private final String code;

        Scale(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
