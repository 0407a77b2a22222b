package eu.dossier.core.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Instead of the whole, an author may write this one part of it alone: {@code GREEN} for {@code {tlp: GREEN}}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ShortForm {
    /** The key of the part, as in the file. */
    String value();
}
