package io.wireroom.quote.speaker;

/**
 * The noun phrase that a cue attributes to, as pieces of its stretch.
 *
 * @param begin first piece
 * @param end after the last piece, which may be the comma that closes an apposition
 */
public record Subject(int begin, int end) {}
