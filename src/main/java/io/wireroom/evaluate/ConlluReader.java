package io.wireroom.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U (universaldependencies.org/format.html): one word a line, ten columns, a blank line
 * after each sentence. Ranges ({@code 3-4}) and empty nodes ({@code 5.1}) are passed over.
 */
public final class ConlluReader {
  /**
   * A word with its labels.
   *
   * @param form as written
   * @param lemma dictionary form
   * @param upos universal part of speech
   * @param xpos Penn Treebank part of speech
   * @param head number of the word it hangs on, from 1; 0 for the root
   * @param relation how it hangs on that
   * @param spaceAfter whether white space follows in the text
   */
  public record Word(
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String relation,
      boolean spaceAfter) {}

  private ConlluReader() {}

  /**
   * All sentences of a file.
   *
   * @throws IOException where a line has fewer than ten columns, or a head that is no number
   */
  public static List<List<Word>> read(BufferedReader lines) throws IOException {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        }
        continue;
      }
      if (line.charAt(0) == '#') {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 10) {
        throw new IOException("fewer than ten columns (line " + number + ")");
      }
      if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
        sentence.add(
            new Word(
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                head(columns[6], number),
                columns[7],
                !columns[9].contains("SpaceAfter=No")));
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static int head(String column, int line) throws IOException {
    try {
      return column.equals("_") ? 0 : Integer.parseInt(column);
    } catch (NumberFormatException e) {
      throw new IOException("head is no number (line " + line + ")", e);
    }
  }
}
