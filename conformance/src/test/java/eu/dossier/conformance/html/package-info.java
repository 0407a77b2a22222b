/** Outside judges of the HTML files. */
@NullMarked
package eu.dossier.conformance.html;

import org.jspecify.annotations.NullMarked;
