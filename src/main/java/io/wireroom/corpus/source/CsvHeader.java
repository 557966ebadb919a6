package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.CorpusSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The first line of a table as text: what its columns are called and what parts them.
 *
 * @param names of its columns: as the settings spell them where they are columns of articles
 */
record CsvHeader(List<String> names, char delimiter) {
  private static final String DELIMITERS = ",;\t|^~\u0001";
  private static final int LONGEST_NAME = 40;

  /** The header that a line is: parted by the mark that gives the most columns of articles. */
  static CsvHeader of(String line, CorpusSettings.Fields fields) {
    Map<String, String> known = known(fields);
    CsvHeader best = null;
    long most = -1;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      List<String> cells = cells(line, delimiter);
      long score = 1000 * cells.stream().filter(known::containsKey).count() + cells.size();
      if (score > most) {
        most = score;
        best =
            new CsvHeader(
                cells.stream().map(cell -> known.getOrDefault(cell, cell)).toList(), delimiter);
      }
    }
    return best;
  }

  /** Whether a file's first line names two or more columns of articles and nothing but columns. */
  static boolean isOne(String head, CorpusSettings.Fields fields) {
    String start = head.stripLeading();
    return end(start) < start.length() && columns(start, fields) > 1;
  }

  /** Whether a file's first line names a column of articles and nothing but columns. */
  static boolean hasColumn(String head, CorpusSettings.Fields fields) {
    return columns(head, fields) > 0;
  }

  private static long columns(String head, CorpusSettings.Fields fields) {
    String start = head.stripLeading();
    CsvHeader header = of(start.substring(0, end(start)).strip(), fields);
    Map<String, String> known = known(fields);
    return header.names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        ? header.names.stream().filter(known::containsValue).count()
        : 0;
  }

  /** Where the first line ends. */
  private static int end(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Names as they are compared, to names as the settings have them. */
  private static Map<String, String> known(CorpusSettings.Fields fields) {
    Map<String, String> known = new HashMap<>();
    Stream.of(
            fields.id(),
            fields.url(),
            fields.title(),
            fields.text(),
            fields.html(),
            fields.publishedAt(),
            fields.outlet(),
            fields.authors())
        .flatMap(List::stream)
        .forEach(name -> known.putIfAbsent(folded(name), name));
    return known;
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    int begin = 0;
    while (begin <= line.length()) {
      int end = line.indexOf(delimiter, begin);
      end = end < 0 ? line.length() : end;
      cells.add(folded(line.substring(begin, end).replace("\"", "")));
      begin = end + 1;
    }
    return cells;
  }

  private static String folded(String name) {
    return name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
  }

  int size() {
    return names.size();
  }

  /**
   * Puts a cell under its column's name; a second column of one name counts where the first is
   * blank.
   */
  void put(ObjectNode record, int column, String cell) {
    if (column < names.size()
        && (!record.hasNonNull(names.get(column))
            || record.get(names.get(column)).asText().isBlank())) {
      record.put(names.get(column), cell);
    }
  }
}
