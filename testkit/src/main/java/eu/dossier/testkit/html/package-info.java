/** HTML files read back. Nothing of our own writer is used. */
@NullMarked
package eu.dossier.testkit.html;

import org.jspecify.annotations.NullMarked;
