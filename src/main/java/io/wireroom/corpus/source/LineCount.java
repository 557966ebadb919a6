package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;

/**
 * What must be known of a stretch of a file before it can be read apart from the rest.
 *
 * @param splittable whether the file is plain JSON Lines in one-byte units; where not, or where it
 *     cannot be read, the rest says nothing
 * @param newlines in the stretch
 * @param written whether anything but white space stands in it
 */
public record LineCount(boolean splittable, long newlines, boolean written)
    implements Serializable {
  private static final LineCount NOT = new LineCount(false, 0, false);
  private static final int HEAD = 64;
  private static final int BUFFER = 1 << 18;

  /** Reads a stretch; a fault is for the reader of the whole file to tell. */
  public static LineCount of(FilePart part, Configuration hadoop, CorpusSettings settings) {
    try {
      return isSplittable(new RawFile(FilePart.whole(part.file()), hadoop), settings)
          ? count(new RawFile(part, hadoop))
          : NOT;
    } catch (IOException | RuntimeException e) {
      return NOT;
    }
  }

  private static boolean isSplittable(RawFile file, CorpusSettings settings) throws IOException {
    if (file.isCompressed() || format(file, settings) != InputFormat.JSONL) {
      return false;
    }
    byte[] head = file.read(HEAD).bytes();
    Charset marked = TextDecoder.marked(head);
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .strip();
    // Whatever else it is, one reject stands for it.
    boolean json = start.isEmpty() || start.startsWith("{") || start.startsWith("[");
    return json && (marked == null || marked.equals(StandardCharsets.UTF_8));
  }

  private static InputFormat format(RawFile file, CorpusSettings settings) {
    return file.format(file.looks(file.read(ForeignContent.HEAD).bytes(), settings));
  }

  private static LineCount count(RawFile file) throws IOException {
    long newlines = 0;
    boolean written = false;
    byte[] buffer = new byte[BUFFER];
    long left = file.part().bytes();
    try (InputStream in = file.openAt(file.part().begin())) {
      while (left > 0) {
        int filled = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (filled < 0) {
          break;
        }
        for (int i = 0; i < filled; i++) {
          newlines += buffer[i] == '\n' ? 1 : 0;
          // A byte order mark is no ASCII; a stretch of nothing else is left to the whole file's
          // reader.
          written |= buffer[i] > ' ';
        }
        left -= filled;
      }
    }
    return new LineCount(true, newlines, written);
  }
}
