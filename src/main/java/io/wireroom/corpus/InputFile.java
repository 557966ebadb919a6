package io.wireroom.corpus;

import io.wireroom.corpus.source.InputFormat;
import java.io.Serializable;

/**
 * A file that a run will read, or that it found and will not read.
 *
 * @param uri absolute, with its scheme and without secrets: what rows and messages call it
 * @param bytes size as stored
 * @param format {@link InputFormat#AUTO} where only the content can tell
 * @param refused why it is not read, and becomes a reject that says so; null where it is read
 * @param found what its listing tells; null for a file within an archive
 */
public record InputFile(String uri, long bytes, InputFormat format, String refused, FoundFile found)
    implements Serializable {
  /** One that is read. */
  public InputFile(String uri, long bytes, InputFormat format) {
    this(uri, bytes, format, null, null);
  }

  /** By which it is opened. */
  public String address() {
    return found == null ? uri : found.address();
  }

  /** One of JSON Lines that is read. */
  public static InputFile ofJson(String uri, long bytes) {
    return new InputFile(uri, bytes, InputFormat.JSONL);
  }

  /** The last part of the path. */
  public String name() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
