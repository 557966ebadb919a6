package io.wireroom.corpus;

/**
 * A record that was refused.
 *
 * @param sourceUri file and position in it
 * @param message what was wrong, for people
 * @param payload first 64 KiB of the record as text
 * @param payloadBytes size of the whole record in bytes
 */
public record Reject(
    String sourceUri, RejectReason reason, String message, String payload, long payloadBytes) {}
