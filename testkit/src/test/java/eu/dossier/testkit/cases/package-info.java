@NullMarked
package eu.dossier.testkit.cases;

import org.jspecify.annotations.NullMarked;
