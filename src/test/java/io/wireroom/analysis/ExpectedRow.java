package io.wireroom.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the tables under {@code src/test/resources/people}: a text and what one of its mentions
 * should carry.
 *
 * @param text the article
 * @param mention the mention as written
 * @param occurrence which of the text's occurrences of those words, from 1
 * @param cells the expected values behind the mention; empty for nothing, {@code *} for anything
 */
record ExpectedRow(String text, String mention, int occurrence, List<String> cells) {
  /** The rows of a table in its order. */
  static List<ExpectedRow> read(String table) {
    try (InputStream in = ExpectedRow.class.getResourceAsStream("/people/" + table + ".txt")) {
      List<ExpectedRow> rows = new ArrayList<>();
      String text = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.contains(" | ")) {
          rows.add(row(text, line));
        } else {
          text = line;
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedRow row(String text, String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(" \\| ")) {
      cells.add(cell.strip().equals("-") ? "" : cell.strip());
    }
    String[] mention = cells.remove(0).split("#");
    return new ExpectedRow(
        text, mention[0], mention.length > 1 ? Integer.parseInt(mention[1]) : 1, cells);
  }

  /** Where the mention begins in the text. */
  int begin() {
    int begin = text.indexOf(mention);
    for (int i = 1; i < occurrence; i++) {
      begin = text.indexOf(mention, begin + 1);
    }
    if (begin < 0) {
      throw new IllegalArgumentException("Cannot read row: no such words (" + mention + ")");
    }
    return begin;
  }

  /** Whether these are the expected values. */
  boolean isRight(List<String> found) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals("*") && !cells.get(i).equals(found.get(i))) {
        return false;
      }
    }
    return true;
  }
}
