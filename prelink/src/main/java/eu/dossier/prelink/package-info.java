/**
 * A step of the build that makes short runs start sooner.
 *
 * <p>For every {@code switch} over types and for {@code equals}, {@code hashCode} and {@code toString} of every record,
 * {@code javac} leaves an instruction that makes the code when it is first reached. Java keeps no such code in its cache of
 * loaded classes (JEP 483), so each run would make a hundred small classes anew. This writes the code while building.
 */
@NullMarked
package eu.dossier.prelink;

import org.jspecify.annotations.NullMarked;
