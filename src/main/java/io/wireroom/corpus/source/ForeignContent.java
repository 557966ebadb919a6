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
  static final int HEAD = 2048;
  private static final int LONGEST_FIELD = 40;

  /** What files of a kind begin with, as ISO 8859-1. */
  private static final Map<String, String> BEGINNINGS =
      Map.ofEntries(
          Map.entry("%PDF-", "PDF"),
          Map.entry("%!PS-", "PostScript"),
          Map.entry("{\\rtf", "RTF"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "office file"),
          Map.entry("PK\u0003\u0004", "ZIP or office file"),
          Map.entry("PK\u0005\u0006", "ZIP or office file"),
          Map.entry("\u001F\u008B", "gzip within a packed file"),
          Map.entry("\u0028\u00B5\u002F\u00FD", "zstd within a packed file"),
          Map.entry("\u00FD7zXZ\0", "xz"),
          Map.entry("7z\u00BC\u00AF", "7z"),
          Map.entry("Rar!\u001A", "RAR"),
          Map.entry("\u0004\"M\u0018", "LZ4"),
          Map.entry("SQLite format 3", "SQLite"),
          Map.entry("Obj\u0001", "Avro"),
          Map.entry("WARC/", "WARC"),
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

  private static final List<String> RIFFS = List.of("WEBP", "WAVE", "AVI ");
  private static final String PARQUET = "PAR1";
  private static final int TAR_MARK = 257;
  private static final int FEWEST_ROWS = 4;

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

  /** Whether some bytes begin a file of Parquet; its mark alone may begin a text. */
  static boolean isParquet(byte[] bytes) {
    return bytes.length > PARQUET.length()
        && new String(bytes, 0, PARQUET.length(), StandardCharsets.ISO_8859_1).equals(PARQUET)
        && isBinary((char) (bytes[PARQUET.length()] & 0xFF));
  }

  /** The kind of file that some bytes are; null where they may be an article. */
  String kind(byte[] bytes) {
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
    if (head.startsWith("ustar", TAR_MARK)) {
      return "tar";
    }
    if (head.startsWith("ftyp", 4)
        || (head.startsWith("RIFF") && RIFFS.stream().anyMatch(kind -> head.startsWith(kind, 8)))) {
      return "picture, sound or film";
    }
    String start = head.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3).strip();
    }
    if ((start.startsWith("<?xml") && !start.contains("<html"))
        || start.startsWith("<rss")
        || start.startsWith("<feed")
        || start.startsWith("<nitf")
        || start.startsWith("<rdf:rdf")
        || start.startsWith("<urlset")
        || start.startsWith("<sitemapindex")
        || start.startsWith("<opml")
        || start.startsWith("<newsml")) {
      return "XML";
    }
    return isTable(start) ? "CSV" : null;
  }

  private static boolean isBinary(char c) {
    return (c < ' ' && "\t\n\r\f".indexOf(c) < 0) || (c > '~' && c < '\u00A0');
  }

  private static boolean isPacked(String head) {
    return head.startsWith("BZh") && head.length() > 4 && head.startsWith("1AY&SY", 4);
  }

  /**
   * Whether the first line names two or more columns of articles and nothing but columns, or names
   * columns of whatever kind and some lines have just as many fields.
   */
  private boolean isTable(String start) {
    int end = start.indexOf('\n');
    String first = (end < 0 ? "" : start.substring(0, end)).strip();
    for (String mark : new String[] {",", ";", "\t", "|"}) {
      String[] fields = first.replace("\"", "").split(Pattern.quote(mark), -1);
      int known = 0;
      boolean plain = fields.length > 1;
      for (String field : fields) {
        known += columns.contains(field.strip()) ? 1 : 0;
        plain &= field.length() <= LONGEST_FIELD && !field.isBlank();
      }
      if (plain && (known >= 2 || isGrid(start, mark, fields.length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether four or more lines have three or more fields each, and all the same number. */
  private static boolean isGrid(String start, String mark, int fields) {
    List<String> lines = start.lines().toList();
    // The last one may be cut off.
    List<String> whole = lines.subList(0, Math.max(0, lines.size() - (start.length() < HEAD ? 0 : 1)));
    return fields > 2
        && whole.size() >= FEWEST_ROWS
        && whole.stream().allMatch(line -> line.split(Pattern.quote(mark), -1).length == fields);
  }
}
