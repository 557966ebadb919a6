package io.wireroom.corpus.source;

import io.wireroom.corpus.InputFile;
import java.io.Serializable;

/**
 * What one task reads of an input file: all of it, or of JSON Lines a stretch of bytes. A line that
 * begins with a record belongs to the stretch that holds the end of the line before it, the first
 * line to the first; any other line belongs with the one before it.
 *
 * @param begin first byte
 * @param end last byte, exclusive; {@link Long#MAX_VALUE} where it is read to its end
 * @param firstLine number, from 1, of the first line that begins in it
 */
public record FilePart(InputFile file, long begin, long end, long firstLine)
    implements Serializable {
  /** The file as one. */
  public static FilePart whole(InputFile file) {
    return new FilePart(file, 0, Long.MAX_VALUE, 1);
  }

  boolean isWhole() {
    return begin == 0 && end == Long.MAX_VALUE;
  }

  /** About how many bytes there are to read, as stored. */
  public long bytes() {
    return Math.min(end, file.bytes()) - begin;
  }
}
