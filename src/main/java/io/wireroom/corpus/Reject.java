package io.wireroom.corpus;

import io.wireroom.fault.Secrets;
import java.nio.charset.StandardCharsets;

/**
 * A record that was refused.
 *
 * @param sourceUri file and position in it
 * @param message what was wrong, for people
 * @param payload first 64 KiB of the record as text
 * @param payloadBytes size of the whole record in bytes
 */
public record Reject(
    String sourceUri, RejectReason reason, String message, String payload, long payloadBytes) {
  /** Longest payload kept, in UTF-8 bytes. */
  static final int MAX_PAYLOAD = 64 * 1024;

  /** What others threw may tell an address with all that was in it. */
  public Reject {
    message = Secrets.hidden(message);
  }

  /** A reject of a text, of which the payload keeps the beginning. */
  public static Reject of(String sourceUri, RejectReason reason, String message, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(sourceUri, reason, message, bytes, bytes.length);
  }

  /**
   * A reject of bytes, of which the payload keeps the beginning; what is no UTF-8 is replaced.
   *
   * @param bytes the record or its beginning
   * @param size of the whole record
   */
  public static Reject of(
      String sourceUri, RejectReason reason, String message, byte[] bytes, long size) {
    int end = Math.min(bytes.length, MAX_PAYLOAD);
    while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    String payload = new String(bytes, 0, end, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    return new Reject(sourceUri, reason, message, payload, size);
  }
}
