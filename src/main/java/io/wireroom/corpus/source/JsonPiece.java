package io.wireroom.corpus.source;

/**
 * A piece of a JSON file that stands for one record.
 *
 * @param bytes its beginning, up to the limit
 * @param size of all of it, in bytes
 * @param line on which it begins, from 1
 * @param ordinal from 1, among those that begin on this line
 * @param object whether it is an object from its first bracket to its last; else it is whatever
 *     stands there instead of one
 */
// No piece is compared with another, nor changed.
@SuppressWarnings("ArrayRecordComponent")
record JsonPiece(byte[] bytes, long size, long line, int ordinal, boolean object) {}
