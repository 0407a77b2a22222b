package eu.dossier.document.writer;

/**
 * A format that briefings come in.
 *
 * @param id how users call it, also the ending of the file name: {@code pdf}
 * @param mediaType as registered with IANA
 */
public record Format(String id, String mediaType) {}
