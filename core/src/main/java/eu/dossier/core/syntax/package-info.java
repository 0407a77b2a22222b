/**
 * The identifiers and values that the field writes in a fixed form: CVE, CWE, ATT&amp;CK, CVSS, addresses, names, hashes.
 *
 * <p>Everything here reads plain text and nothing else: no name is looked up, no network is touched.
 */
@NullMarked
package eu.dossier.core.syntax;

import org.jspecify.annotations.NullMarked;
