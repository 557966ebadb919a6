package io.wireroom.corpus.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows, by what they hold and not by their names, files that are no text, page or JSON and would
 * make poor articles: tables, office files, archives, feeds.
 */
final class ForeignContent {
  private static final List<Pattern> MARKS =
      Stream.of(",", ";", "\t", "|").map(Pattern::quote).map(Pattern::compile).toList();
  static final int HEAD = 2048;
  private static final int LONGEST_FIELD = 40;

  /** What files of a kind begin with, as ISO 8859-1. */
  private static final Map<String, String> BEGINNINGS =
      Map.ofEntries(
          Map.entry("%PDF-", "PDF"),
          Map.entry("%!PS-", "PostScript"),
          Map.entry("{\\rtf", "RTF"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "office file"),
          Map.entry("\u001F\u008B", "gzip within a packed file"),
          Map.entry("(\u00B5/\u00FD", "zstd within a packed file"),
          Map.entry("\u00FD7zXZ\0", "xz"),
          Map.entry("7z\u00BC\u00AF", "7z"),
          Map.entry("Rar!\u001A", "RAR"),
          Map.entry("\u0004\"M\u0018", "LZ4"),
          Map.entry("SQLite format 3", "SQLite"),
          Map.entry("Obj\u0001", "Avro"),
          Map.entry("\u0089PNG\r\n\u001A\n", "PNG"),
          Map.entry("\u00FF\u00D8\u00FF", "JPEG"),
          Map.entry("GIF87a", "GIF"),
          Map.entry("GIF89a", "GIF"),
          Map.entry("II*\0", "TIFF"),
          Map.entry("MM\0*", "TIFF"),
          Map.entry("OggS\0", "Ogg"),
          Map.entry("\u007FELF", "program"),
          Map.entry("\u00CA\u00FE\u00BA\u00BE", "program"),
          Map.entry("\u00CF\u00FA\u00ED\u00FE", "program"),
          Map.entry("\u00CE\u00FA\u00ED\u00FE", "program"),
          Map.entry("\0asm", "program"));

  /** Likewise, but of letters that may begin a story: files of the kind go on with such a byte. */
  private static final Map<String, String> WORDS =
      Map.of("ORC", "ORC", "MZ", "program", "ID3", "MP3");

  private static final List<String> XMLS = List.of("<urlset", "<sitemapindex", "<opml", "<newsml");
  private static final List<String> RIFFS = List.of("WEBP", "WAVE", "AVI ");
  private static final int FEWEST_ROWS = 4;

  private ForeignContent() {}

  /** The kind of file that some bytes are; null where they may be an article. */
  static String kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (head.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      int end = word.getKey().length();
      if (head.startsWith(word.getKey()) && head.length() > end && isBinary(head.charAt(end))) {
        return word.getValue();
      }
    }
    if (isPacked(head)) {
      return "bzip2";
    }
    if (head.startsWith("ftyp", 4)
        || (head.startsWith("RIFF") && RIFFS.stream().anyMatch(kind -> head.startsWith(kind, 8)))) {
      return "picture, sound or film";
    }
    String start = head.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3).strip();
    }
    boolean xml =
        (start.startsWith("<?xml") && !start.contains("<html"))
            || XMLS.stream().anyMatch(start::startsWith);
    return xml ? "XML" : isTable(start) ? "table without columns of articles" : null;
  }

  static boolean isBinary(char c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || (c > '~' && c < '\u00A0');
  }

  private static boolean isPacked(String head) {
    return head.startsWith("BZh") && head.length() > 4 && head.startsWith("1AY&SY", 4);
  }

  /** Whether the first line names columns and some lines have just as many fields. */
  private static boolean isTable(String start) {
    int end = start.indexOf('\n');
    String first = (end < 0 ? "" : start.substring(0, end)).strip();
    for (Pattern mark : MARKS) {
      String[] fields = mark.split(first.replace("\"", ""), -1);
      boolean plain = fields.length > 1;
      for (String field : fields) {
        plain &= field.length() <= LONGEST_FIELD && !field.isBlank();
      }
      if (plain && isGrid(start, mark, fields.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether four or more lines have three or more fields each, and all the same number. */
  private static boolean isGrid(String start, Pattern mark, int fields) {
    List<String> lines = start.lines().toList();
    // The last one may be cut off.
    List<String> whole =
        lines.subList(0, Math.max(0, lines.size() - (start.length() < HEAD ? 0 : 1)));
    return fields > 2
        && whole.size() >= FEWEST_ROWS
        && whole.stream().allMatch(line -> mark.split(line, -1).length == fields);
  }
}
