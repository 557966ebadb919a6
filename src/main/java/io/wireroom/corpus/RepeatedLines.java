package io.wireroom.corpus;

import io.wireroom.fault.RecordFault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines that stand at the head or the foot of many different stories of one outlet (of the batch,
 * where no outlet is known): page furniture, whatever it says. Stories are told apart by the
 * smallest hash of the word 3-grams of their long lines (MinHash, Broder 1997), so that the
 * versions of one story count about once.
 */
public final class RepeatedLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedLines.class);
  private static final int HEAD_LINES = 8;
  private static final int TAIL_LINES = 20;
  private static final int LONG_LINE = 120;
  private static final StructType LINE =
      new StructType()
          .add("outlet", DataTypes.StringType)
          .add("line", DataTypes.StringType)
          .add("story", DataTypes.LongType);

  private final HashSet<String> lines;

  private RepeatedLines(Collection<String> lines) {
    this.lines = new HashSet<>(lines);
  }

  /** No line at all. */
  public static RepeatedLines none() {
    return new RepeatedLines(List.of());
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
    // The empty line stands in every story once and so counts them.
    Dataset<Row> counts =
        documents
            .flatMap(lines, Encoders.row(LINE))
            .groupBy("outlet", "line")
            .agg(functions.countDistinct("story").as("stories"))
            .where(functions.col("stories").geq(settings.repeatedStories()));
    List<Row> rows = counts.collectAsList();
    Map<String, Long> stories = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.getString(1).isEmpty()) {
        stories.put(row.getString(0), row.getLong(2));
      }
    }
    Set<String> found = new HashSet<>();
    for (Row row : rows) {
      long all = stories.getOrDefault(row.getString(0), Long.MAX_VALUE);
      if (!row.getString(1).isEmpty() && row.getLong(2) >= settings.repeatedShare() * all) {
        found.add(key(row.getString(0), row.getString(1)));
      }
    }
    return new RepeatedLines(found);
  }

  /** Whether a line is known to repeat over the stories of an outlet. */
  public boolean contains(String outlet, String line) {
    return !lines.isEmpty() && lines.contains(key(outlet(outlet), normalised(line)));
  }

  /** Number of lines known to repeat. */
  public int size() {
    return lines.size();
  }

  private static String key(String outlet, String line) {
    return outlet + "\n" + line;
  }

  private static String outlet(String outlet) {
    return outlet == null ? "" : outlet.toLowerCase(Locale.ROOT);
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
    Set<String> ends = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      boolean end = i < HEAD_LINES || i >= all.size() - TAIL_LINES;
      if (end && canRepeat(all.get(i), settings.repeatedWords())) {
        ends.add(normalised(all.get(i)));
      }
    }
    ends.add("");
    List<Row> rows = new ArrayList<>();
    for (String line : ends) {
      rows.add(RowFactory.create(outlet(document.outlet()), line, story));
    }
    return rows;
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
