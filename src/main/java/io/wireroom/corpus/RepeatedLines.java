package io.wireroom.corpus;

import io.wireroom.fault.RecordFault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Page furniture, whatever it says: lines that stand at the head or the foot of many different
 * stories of one outlet (of the batch, where no outlet is known), and lines and paragraphs that
 * stand anywhere in many different stories of one host. Stories are told apart by the smallest hash
 * of the word 3-grams of their long lines (MinHash, Broder 1997), so that the versions of one story
 * count about once.
 */
public final class RepeatedLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedLines.class);
  private static final int HEAD_LINES = 8;
  private static final int TAIL_LINES = 20;
  private static final int HOST_LINES = 200;
  private static final int LONG_LINE = 120;

  /** So many are kept at most, those of the most stories: 8 MiB. */
  private static final int MOST = 1 << 20;

  /** Stands in every story once and so counts them. */
  private static final String EVERY = "";

  /** Outlet or host and line by their hashes, as a batch has millions of them. */
  private static final StructType LINE =
      new StructType()
          .add("group", DataTypes.LongType)
          .add("line", DataTypes.LongType)
          .add("host", DataTypes.BooleanType)
          .add("story", DataTypes.LongType);

  /** Hashes of group and line, sorted. */
  private final long[] lines;

  private final int hostWords;

  private RepeatedLines(long[] lines, int hostWords) {
    this.lines = lines;
    this.hostWords = hostWords;
  }

  /** No line at all. */
  public static RepeatedLines none() {
    return new RepeatedLines(new long[0], 0);
  }

  /**
   * Counts the lines of a batch in one aggregation.
   *
   * @param documents rows of {@link RawDocument#SCHEMA}
   */
  public static RepeatedLines find(Dataset<Row> documents, CorpusSettings settings) {
    if (!settings.cleaning()) {
      return none();
    }
    FlatMapFunction<Row, Row> lines = row -> lines(row, settings).iterator();
    Column every = functions.col("line").equalTo(hash(EVERY));
    Column stories = functions.col("stories");
    Column share =
        functions
            .when(functions.col("host"), settings.hostShare())
            .otherwise(settings.repeatedShare());
    List<Row> found =
        documents
            .flatMap(lines, Encoders.row(LINE))
            .groupBy("group", "line", "host")
            .agg(functions.countDistinct("story").as("stories"))
            .where(stories.geq(settings.repeatedStories()))
            .withColumn(
                "all",
                functions.max(functions.when(every, stories)).over(Window.partitionBy("group")))
            .where(functions.not(every).and(stories.geq(share.multiply(functions.col("all")))))
            .orderBy(stories.desc(), functions.col("group"), functions.col("line"))
            .limit(MOST)
            .select("group", "line")
            .collectAsList();
    return new RepeatedLines(
        found.stream().mapToLong(row -> key(row.getLong(0), row.getLong(1))).sorted().toArray(),
        settings.hostWords());
  }

  /** Whether a line is known to repeat at the ends of the stories of an outlet. */
  public boolean contains(String outlet, String line) {
    return lines.length > 0 && has(outletGroup(outlet), line);
  }

  /**
   * Whether a line or paragraph is known to repeat in the stories of a host.
   *
   * @param url of the story; null where unknown
   */
  public boolean isOfHost(String url, String line) {
    return lines.length > 0
        && canRepeat(line, hostWords)
        && PageAddress.hostOf(url) != null
        && has(hostGroup(url), line);
  }

  private boolean has(long group, String line) {
    return Arrays.binarySearch(lines, key(group, hash(normalised(line)))) >= 0;
  }

  /** Number of lines known to repeat. */
  public int size() {
    return lines.length;
  }

  private static long key(long group, long line) {
    return group * 31 + line;
  }

  private static long outletGroup(String outlet) {
    return hash("outlet " + (outlet == null ? "" : outlet.toLowerCase(Locale.ROOT)));
  }

  private static long hostGroup(String url) {
    return hash("host " + PageAddress.hostOf(url));
  }

  /** 64-bit FNV-1a, mixed. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return WordHashes.mix(hash);
  }

  private static List<Row> lines(Row row, CorpusSettings settings) {
    try {
      return lines(RawDocument.of(row), settings);
    } catch (Throwable e) {
      // The lines of one that trips a rule are not counted.
      String sourceUri = row.getAs("source_uri");
      RecordFault.check(e, sourceUri);
      LOG.warn("Cannot count lines: {} ({})", String.valueOf(e), sourceUri, e);
      return List.of();
    }
  }

  private static List<Row> lines(RawDocument document, CorpusSettings settings) {
    if (document.text() == null) {
      return List.of();
    }
    List<String> all = document.text().lines().filter(line -> !line.isBlank()).toList();
    long story = story(all);
    List<Row> rows = new ArrayList<>();
    Set<String> ends = among(all, HEAD_LINES, TAIL_LINES, settings.repeatedWords());
    addRows(rows, outletGroup(document.outlet()), ends, false, story);
    if (PageAddress.hostOf(document.url()) != null) {
      Set<String> any = among(all, HOST_LINES, HOST_LINES, settings.hostWords());
      addRows(rows, hostGroup(document.url()), any, true, story);
    }
    return rows;
  }

  /** The lines at both ends of a story that may repeat, normalised. */
  private static Set<String> among(List<String> all, int head, int tail, int maxWords) {
    Set<String> among = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      boolean end = i < head || i >= all.size() - tail;
      if (end && canRepeat(all.get(i), maxWords)) {
        among.add(normalised(all.get(i)));
      }
    }
    return among;
  }

  private static void addRows(
      List<Row> rows, long group, Set<String> lines, boolean host, long story) {
    rows.add(RowFactory.create(group, hash(EVERY), host, story));
    lines.forEach(line -> rows.add(RowFactory.create(group, hash(line), host, story)));
  }

  /** Short, and nothing that somebody said. */
  private static boolean canRepeat(String line, int maxWords) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        return false;
      }
    }
    return line.length() <= maxWords * 12 && line.strip().split("\\s+").length <= maxWords;
  }

  /** Case, spaces and figures do not tell furniture apart: {@code 12 comments}. */
  public static String normalised(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char last = plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
      if (Character.isDigit(c)) {
        if (last != '0') {
          plain.append('0');
        }
      } else if (!Character.isWhitespace(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (last != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static long story(List<String> lines) {
    long smallest = Long.MAX_VALUE;
    for (String line : lines) {
      if (line.length() >= LONG_LINE) {
        smallest = Math.min(smallest, MinHash.of(line));
      }
    }
    return smallest == Long.MAX_VALUE ? String.join("\n", lines).hashCode() : smallest;
  }
}
