package io.wireroom.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads two-column CoNLL: a token, a tab or a space, and in the last column a tag in BIO2, IOB1 or
 * IO; a blank line between sentences, {@code -DOCSTART-} before each document.
 */
public final class ConllReader {
  /**
   * A document.
   *
   * @param sentences tokens
   * @param tags one per token, in BIO2: a name begins with {@code B-}
   */
  public record Document(List<List<String>> sentences, List<List<String>> tags) {}

  private final List<Document> documents = new ArrayList<>();
  private List<List<String>> sentences = new ArrayList<>();
  private List<List<String>> tags = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> wordTags = new ArrayList<>();

  private ConllReader() {}

  /**
   * The documents of a file; one of all sentences where none is marked.
   *
   * @throws IOException where the file cannot be read, or a line has no tag
   */
  public static List<Document> read(BufferedReader lines) throws IOException {
    ConllReader reader = new ConllReader();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.line(line.stripTrailing(), ++number);
    }
    reader.document();
    return reader.documents;
  }

  private void line(String line, int number) throws IOException {
    if (line.isBlank()) {
      sentence();
      return;
    }
    if (line.startsWith("-DOCSTART-")) {
      document();
      return;
    }
    char separator = line.indexOf('\t') >= 0 ? '\t' : ' ';
    int first = line.indexOf(separator);
    if (first <= 0) {
      throw new IOException("line " + number + " has no tag");
    }
    words.add(line.substring(0, first));
    wordTags.add(line.substring(line.lastIndexOf(separator) + 1));
  }

  private void sentence() {
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
      tags.add(bio(wordTags));
      words = new ArrayList<>();
      wordTags = new ArrayList<>();
    }
  }

  private void document() {
    sentence();
    if (!sentences.isEmpty()) {
      documents.add(new Document(List.copyOf(sentences), List.copyOf(tags)));
      sentences = new ArrayList<>();
      tags = new ArrayList<>();
    }
  }

  private static List<String> bio(List<String> tags) {
    List<String> bio = new ArrayList<>();
    String open = "";
    for (String tag : tags) {
      int dash = tag.indexOf('-');
      if (tag.equals("O") || dash < 0) {
        bio.add("O");
        open = "";
        continue;
      }
      String kind = tag.substring(dash + 1);
      char prefix = tag.charAt(0);
      boolean begins = prefix == 'B' || prefix == 'S' || prefix == 'U' || !kind.equals(open);
      bio.add((begins ? "B-" : "I-") + kind);
      open = kind;
    }
    return List.copyOf(bio);
  }
}
