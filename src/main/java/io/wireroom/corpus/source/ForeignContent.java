package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows, by what they hold and not by their names, files that are no text, page or JSON and would
 * make poor articles: tables, office files, archives, feeds.
 */
final class ForeignContent {
  private static final List<Pattern> MARKS =
      Stream.of(",", ";", "\t", "|").map(Pattern::quote).map(Pattern::compile).toList();
  private static final int HEAD = 2048;
  private static final int LONGEST_FIELD = 40;

  /** What files of a kind begin with, as ISO 8859-1. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%PDF-", "PDF",
          "PK\u0003\u0004", "ZIP or office file",
          "\u00D0\u00CF\u0011\u00E0", "office file",
          "{\\rtf", "RTF",
          "Obj\u0001", "Avro",
          "ORC", "ORC",
          "SQLite format 3", "SQLite",
          "WARC/", "WARC",
          "BZh", "bzip2");

  /** Names of columns of articles, in lower case. */
  private final Set<String> columns;

  ForeignContent(CorpusSettings.Fields fields) {
    columns =
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
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The kind of file that some bytes are; null where they may be an article. */
  String kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (head.startsWith(beginning.getKey())) {
        // A word of three letters may begin a story; the two formats go on with bytes.
        boolean word = beginning.getKey().length() == 3;
        if (!word || (head.length() > 3 && head.charAt(3) < ' ') || isPacked(head)) {
          return beginning.getValue();
        }
      }
    }
    String start = head.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3).strip();
    }
    if ((start.startsWith("<?xml") && !start.contains("<html"))
        || start.startsWith("<rss")
        || start.startsWith("<feed")
        || start.startsWith("<nitf")
        || start.startsWith("<newsml")) {
      return "XML";
    }
    return isTable(start) ? "CSV" : null;
  }

  private static boolean isPacked(String head) {
    return head.startsWith("BZh") && head.length() > 4 && head.startsWith("1AY&SY", 4);
  }

  /** Whether the first line names two or more columns of articles and nothing but columns. */
  private boolean isTable(String start) {
    int end = start.indexOf('\n');
    String first = (end < 0 ? "" : start.substring(0, end)).strip();
    for (Pattern mark : MARKS) {
      String[] fields = mark.split(first.replace("\"", ""), -1);
      int known = 0;
      boolean plain = fields.length > 1;
      for (String field : fields) {
        known += columns.contains(field.strip()) ? 1 : 0;
        plain &= field.length() <= LONGEST_FIELD;
      }
      if (plain && known >= 2) {
        return true;
      }
    }
    return false;
  }
}
