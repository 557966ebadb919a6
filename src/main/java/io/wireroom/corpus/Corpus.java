package io.wireroom.corpus;

import io.wireroom.corpus.source.FilePart;
import io.wireroom.corpus.source.FileParts;
import io.wireroom.corpus.source.FileRecords;
import io.wireroom.corpus.source.InputFormat;
import io.wireroom.corpus.source.LineCount;
import io.wireroom.watch.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Files to raw documents. */
public final class Corpus {
  private static final long BYTES_PER_TASK = 512 * 1024;
  private static final int MAX_TASKS = 4096;

  /** A page is so many times as long as the article on it. */
  private static final int PAGE = 8;

  /** A larger plain JSON Lines file is read by several tasks, so much each. */
  private static final long PART_BYTES = 32L << 20;

  private Corpus() {}

  /**
   * Reads files, many at a time. Each input record is one row: a document or its reject. What one
   * file holds is spread over all tasks by a shuffle, always in the same way; later actions on the
   * result read that shuffle's files and not the input again.
   *
   * @return rows of {@link RawDocument#SCHEMA}
   */
  public static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, CorpusSettings settings) {
    return read(spark, files, settings, PART_BYTES);
  }

  static Dataset<Row> read(
      SparkSession spark, List<InputFile> files, CorpusSettings settings, long partBytes) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(spark.sessionState().newHadoopConf()));
    int cores = context.defaultParallelism();
    long bytes = files.stream().mapToLong(Corpus::textBytes).sum();
    int tasks = (int) Math.min(MAX_TASKS, Math.max(cores * 2L, bytes / BYTES_PER_TASK));
    FileParts parts =
        new FileParts(partBytes, stretches -> lines(context, hadoop, settings, stretches));
    List<List<FilePart>> groups = groups(parts.of(files), Math.max(cores * 2, tasks / 4));
    JavaRDD<Row> rows =
        context
            .parallelize(groups, groups.size())
            .flatMap(
                new FileRecords(
                    hadoop,
                    context.broadcast(new LargeTurns(LargeTurns.READING)),
                    settings,
                    spark.sparkContext().longAccumulator(Watch.CPU)))
            .mapToPair(row -> new Tuple2<>(row.getString(0), row))
            .partitionBy(new HashPartitioner(tasks))
            .values();
    return spark.createDataFrame(rows, RawDocument.SCHEMA);
  }

  /** About how much of a file is text of articles: of pages, even packed, the lesser part is. */
  private static long textBytes(InputFile file) {
    boolean pages = file.format() == InputFormat.WARC || file.format() == InputFormat.HTML;
    return pages ? file.bytes() / PAGE : file.bytes();
  }

  private static List<LineCount> lines(
      JavaSparkContext context,
      Broadcast<SerializableConfiguration> hadoop,
      CorpusSettings settings,
      List<FilePart> stretches) {
    return context
        .parallelize(stretches, Math.min(stretches.size(), MAX_TASKS))
        .map(stretch -> LineCount.of(stretch, hadoop.value().value(), settings))
        .collect();
  }

  /** Parts in at most {@code count} groups of about the same size, the largest parts first. */
  static List<List<FilePart>> groups(List<FilePart> parts, int count) {
    List<FilePart> bySize = new ArrayList<>(parts);
    bySize.sort(
        Comparator.comparingLong(FilePart::bytes)
            .reversed()
            .thenComparing(part -> part.file().uri())
            .thenComparing(FilePart::begin));
    java.util.PriorityQueue<Group> lightest = new java.util.PriorityQueue<>();
    for (int i = 0; i < Math.min(count, parts.size()); i++) {
      lightest.add(new Group(0, i, new ArrayList<>()));
    }
    for (FilePart part : bySize) {
      Group group = lightest.remove();
      group.parts.add(part);
      lightest.add(new Group(group.weight + 4096 + part.bytes(), group.number, group.parts));
    }
    return lightest.stream()
        .sorted(Comparator.comparingInt(Group::number))
        .<List<FilePart>>map(Group::parts)
        .toList();
  }

  private record Group(long weight, int number, ArrayList<FilePart> parts)
      implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return weight != other.weight
          ? Long.compare(weight, other.weight)
          : Integer.compare(number, other.number);
    }
  }

  /**
   * Turns every document that is an article of the batch once more (see {@link Duplicates}) into a
   * {@link RejectReason#DUPLICATE} reject, so that ids are unique. Runs one small aggregation.
   *
   * @param documents rows of {@link RawDocument#SCHEMA}
   * @return the same number of rows
   */
  public static Dataset<Row> markDuplicates(Dataset<Row> documents) {
    Duplicates duplicates = Duplicates.find(documents);
    return duplicates.isEmpty()
        ? documents
        : documents.map(duplicates, Encoders.row(RawDocument.SCHEMA));
  }
}
