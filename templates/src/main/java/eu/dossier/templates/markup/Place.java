package eu.dossier.templates.markup;

/** Where something stands in the markup: line and column from 1. */
record Place(int line, int column) {}
