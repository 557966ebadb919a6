package io.wireroom.story.reprint;

/**
 * An article under one of its keys.
 *
 * @param number hash of its id
 * @param source see {@link Keys#source}
 */
public record KeyRow(int day, long number, long source) {}
