package eu.dossier.core.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an author needs to know of a part of the case file. The only description of it: the JSON Schema prints it too. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Doc {
    /** A sentence or two in plain words. */
    String value();

    /** An example in YAML, on one line; or empty. */
    String example() default "";
}
