package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings.Fields;
import io.wireroom.fault.SettingFault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an input file holds. A constant is all there is to a format: its name, the endings of its
 * files, how its content is told and its reader. A file's content is held against the constants in
 * their order, so that what looks like two of them is the first; text is last.
 */
@SuppressWarnings("ImmutableEnumChecker") // Method references without state.
public enum InputFormat {
  /** Whatever the file's name says, else what its first bytes look like. */
  AUTO(List.of(), (head, fields) -> false, null),
  /** One article a row. */
  PARQUET(List.of("parquet"), ParquetSource::looksLike, ParquetSource::new),
  /** Web pages as a crawler fetched them, an article each. */
  WARC(List.of("warc"), WarcSource::looksLike, WarcSource::new),
  /** Files of any other format in one: zip or tar. */
  ARCHIVE(List.of("zip", "tar", "tgz"), ArchiveSource::looksLike, ArchiveSource::new),
  /** JSON objects, an article each: one a line, printed out, or in an array. */
  JSONL(List.of("jsonl", "ndjson", "json"), JsonLinesSource::looksLike, JsonLinesSource::new),
  /** Items of a wire as NewsML-G2 has them, an article each. */
  NEWSML(List.of("newsml"), NewsMlSource::looksLike, NewsMlSource::new),
  /** One article as NITF. */
  NITF(List.of("nitf"), NitfSource::looksLike, NitfSource::new),
  /** Entries of an RSS or Atom feed, an article each. */
  FEED(List.of("rss", "atom"), FeedSource::looksLike, FeedSource::new),
  /** One article as a web page. */
  HTML(List.of("html", "htm", "xhtml"), HtmlSource::looksLike, HtmlSource::new),
  /** A table with a line of headers, an article a row. */
  CSV(List.of("csv", "tsv", "tab"), CsvSource::looksLike, CsvSource::new),
  /** One article as plain text. */
  TEXT(List.of("txt", "text"), (head, fields) -> true, TextSource::new);

  private static final Pattern PACKED = Pattern.compile("\\.(?:gz|gzip|zst|zstd)$");

  private final List<String> endings;
  private final BiPredicate<String, Fields> content;
  private final Function<ReadingGuard, ArticleSource> reader;

  /**
   * @param endings of file names, in lower case
   * @param content tells whether the first characters of a file, given with the names of columns
   *     that articles may have, look like it
   */
  InputFormat(
      List<String> endings,
      BiPredicate<String, Fields> content,
      Function<ReadingGuard, ArticleSource> reader) {
    this.endings = endings;
    this.content = content;
    this.reader = reader;
  }

  /** As the configuration and the command line spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All labels, for people. */
  public static String labels() {
    return Arrays.stream(values()).map(InputFormat::label).collect(Collectors.joining(", "));
  }

  /**
   * The format a label stands for.
   *
   * @throws SettingFault where there is no reader for it; the message lists those there are
   */
  public static InputFormat of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new SettingFault("input.format", "one of " + labels(), label));
  }

  /** The format a file's name tells, compression endings aside; {@link #AUTO} where it does not. */
  public static InputFormat ofName(String name) {
    String plain = PACKED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(ending))
        .findFirst()
        .orElse(AUTO);
  }

  /** The format that the first characters of a file look like; never {@link #AUTO}. */
  static InputFormat ofContent(String head, Fields fields) {
    return Arrays.stream(values())
        .filter(format -> format.content.test(head, fields))
        .findFirst()
        .orElse(TEXT);
  }

  /**
   * Whether content that looks like it is it, whatever the file's name says. A text may begin as
   * JSON or as a page does.
   */
  boolean isSure() {
    return this != AUTO && this != TEXT && this != HTML && this != JSONL;
  }

  /** What reads it; none for {@link #AUTO}. */
  ArticleSource reader(ReadingGuard guard) {
    return reader.apply(guard);
  }
}
