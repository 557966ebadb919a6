package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.InputFiles;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.Removal;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.corpus.TestSettings;
import io.wireroom.corpus.source.FilePart;
import io.wireroom.corpus.source.FileParts;
import io.wireroom.corpus.source.FileRecords;
import io.wireroom.corpus.source.LineCount;
import io.wireroom.lexicon.Lists;
import io.wireroom.table.AnalysedRow;
import io.wireroom.text.AnnotatedText;
import io.wireroom.watch.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A file read, its records cleaned and turned into rows as the main job does, but by the thread
 * that asks and without annotators. Not for several threads at once.
 */
final class FileReading {
  /** The settings of the runs: limits that mangled files reach. */
  static final String SETTINGS =
      "input { languages = [], max-text-length = %d, max-file-bytes = %d }"
          .formatted(MangledFile.MAX_TEXT, MangledFile.MAX_FILE_BYTES);

  private static final Set<String> TIME_SOURCES =
      Set.of("field", "meta", "dateline", "text", "url", "file", "none");

  private static final int MAX_PAYLOAD = 64 * 1024;
  private static final String RUN = "run";

  private final CorpusSettings settings = TestSettings.with(SETTINGS);
  private final Configuration hadoop = new Configuration();
  private final FileRecords records;
  private final ArticleCleaner cleaner;
  private final Function<Row, InternalRow> serializer = AnalysedRow.serializer();

  FileReading(SparkSession spark, Lists lists) {
    Broadcast<SerializableConfiguration> broadcast =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new SerializableConfiguration(hadoop));
    Broadcast<LargeTurns> turns =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new LargeTurns(LargeTurns.READING));
    records =
        new FileRecords(
            broadcast, turns, settings, spark.sparkContext().longAccumulator(Watch.CPU));
    cleaner = new ArticleCleaner(settings, lists, RepeatedLines.none());
  }

  /**
   * Reads a file and holds what comes of it against what must.
   *
   * @param folder for the file's bytes
   * @param tally of what came of it
   * @throws AssertionError where it differs
   */
  void check(MangledFile file, Path folder, Tally tally) throws IOException {
    Path path = folder.resolve(file.name());
    Files.write(path, file.bytes());
    List<InputFile> inputs = InputFiles.list(hadoop, List.of(path.toString()), settings);
    List<RawDocument> whole = documents(List.of(FilePart.whole(inputs.get(0))));
    List<FilePart> parts =
        new FileParts(
                300 + file.seed() % 3000,
                stretches ->
                    stretches.stream().map(one -> LineCount.of(one, hadoop, settings)).toList())
            .of(inputs);
    if (parts.size() > 1) {
      assertThat(documents(parts)).as("read in parts").isEqualTo(whole);
    }
    String uri = inputs.get(0).uri();
    List<Accounting.Outcome> outcomes = whole.stream().map(one -> outcome(one, uri)).toList();
    assertThat(Accounting.fault(file, outcomes)).isEmpty();
    Set<String> places = new HashSet<>();
    for (RawDocument document : whole) {
      assertThat(places.add(document.sourceUri())).as("place told twice").isTrue();
      Cleaned cleaned = cleaner.clean(document);
      if (cleaned.isArticle()) {
        check(cleaned.article(), document);
      } else {
        check(cleaned.reject());
      }
      assertThat(serializer.apply(row(cleaned)).numFields()).isEqualTo(AnalysedRow.SCHEMA.size());
      tally.add(file, cleaned);
    }
    Files.delete(path);
  }

  private static Accounting.Outcome outcome(RawDocument document, String uri) {
    return new Accounting.Outcome(
        document.sourceUri().substring(uri.length()),
        document.reject() == null ? null : document.reject().reason().label());
  }

  private List<RawDocument> documents(List<FilePart> parts) {
    List<RawDocument> documents = new ArrayList<>();
    Iterator<Row> rows = records.call(parts);
    while (rows.hasNext()) {
      documents.add(RawDocument.of(rows.next()));
    }
    return documents;
  }

  private static void check(Article article, RawDocument document) {
    assertThat(article.articleId()).matches("[0-9a-f]{32}");
    assertThat(document.text().length()).isLessThanOrEqualTo(MangledFile.MAX_TEXT);
    String text = article.text();
    assertThat(text).isNotBlank();
    assertThat(controls(text)).as("control characters").isEmpty();
    assertThat(article.titleEnd()).isBetween(0, text.length());
    for (String cell : Arrays.asList(article.title(), article.url(), article.outlet())) {
      assertThat(cell == null ? "" : controls(cell)).as("control characters").isEmpty();
    }
    checkLength(article.url(), 8192);
    checkLength(article.title(), 2000);
    checkLength(article.outlet(), 500);
    assertThat(article.authors()).hasSizeLessThanOrEqualTo(200);
    article.authors().forEach(author -> checkLength(author, 500));
    for (Removal removal : article.removed()) {
      assertThat(removal.rawBegin()).isBetween(0, removal.rawEnd());
      assertThat(removal.rawEnd()).isLessThanOrEqualTo(document.text().length());
    }
    assertThat(TIME_SOURCES).contains(article.publishedAtSource());
    if (article.publishedDate() != null) {
      assertThat(article.publishedDate().getYear())
          .isBetween(1700, Year.now(ZoneOffset.UTC).getValue() + 1);
    }
  }

  private static void checkLength(String cell, int most) {
    assertThat(cell == null ? 0 : cell.length()).isLessThanOrEqualTo(most);
  }

  private static void check(Reject reject) {
    assertThat(reject.message()).isNotBlank();
    // Of the record's bytes: one that is no letter is three as what stands in its place.
    assertThat(reject.payload().length()).isLessThanOrEqualTo(MAX_PAYLOAD);
    assertThat(reject.reason()).as(reject.message()).isNotEqualTo(RejectReason.FAILED);
  }

  /** NUL and what Windows-1252 has no character for; see the class that mends texts. */
  static String controls(String text) {
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || (c >= 0x80 && c < 0xA0 && c != 0x85)) {
        found.append(Integer.toHexString(c)).append(' ');
      }
    }
    return found.toString();
  }

  private static Row row(Cleaned cleaned) {
    if (!cleaned.isArticle()) {
      return AnalysedRow.of(cleaned.reject(), RUN);
    }
    Article article = cleaned.article();
    AnnotatedText text =
        new AnnotatedText(
            article.text(), article.titleEnd(), List.of(), List.of(), List.of(), List.of());
    Analysis nothing =
        new Analysis(
            text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), 0, List.of());
    return AnalysedRow.of(article, nothing, RUN);
  }
}
