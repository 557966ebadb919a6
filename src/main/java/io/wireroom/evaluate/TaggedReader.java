package io.wireroom.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tagged text: one {@code token<TAB>tag} a line, a blank line after each sentence; lines that
 * begin with {@code # doc} name a document.
 */
public final class TaggedReader {
  private TaggedReader() {}

  /**
   * All sentences of a file; lemmas are {@code _}.
   *
   * @throws IOException where a line has no tag
   */
  public static List<List<ConlluReader.Word>> read(BufferedReader lines) throws IOException {
    List<List<ConlluReader.Word>> sentences = new ArrayList<>();
    List<ConlluReader.Word> sentence = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        }
      } else if (!line.startsWith("# doc")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells[0].isEmpty() || cells[1].isBlank()) {
          throw new IOException("no token and tag (line " + number + ")");
        }
        sentence.add(new ConlluReader.Word(cells[0], "_", "_", cells[1].strip(), 0, "_", true));
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }
}
