package eu.dossier.templates.language;

/**
 * A time or a number with its words, so that it can be printed as it is and also be said in another form.
 *
 * @param words as it stands alone
 * @param value what the forms are made from
 */
public record Said(Piece words, Object value) {}
