package io.wireroom.corpus;

import io.wireroom.corpus.source.InputFormat;
import java.io.Serializable;

/**
 * A file that a run will read.
 *
 * @param uri absolute, with its scheme
 * @param bytes size as stored
 * @param format {@link InputFormat#AUTO} where only the content can tell
 */
public record InputFile(String uri, long bytes, InputFormat format) implements Serializable {
  /** The last part of the path. */
  public String name() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
