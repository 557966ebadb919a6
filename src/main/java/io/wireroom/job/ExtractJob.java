package io.wireroom.job;

import static org.apache.spark.sql.functions.col;

import com.typesafe.config.Config;
import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.ask.CheckedBatch;
import io.wireroom.ask.Gates;
import io.wireroom.corpus.Corpus;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.InputFile;
import io.wireroom.corpus.InputFiles;
import io.wireroom.corpus.OutputApart;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.fault.FailureLine;
import io.wireroom.fault.GateFault;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.Secrets;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import io.wireroom.store.Batch;
import io.wireroom.store.FailedRuns;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.store.TableRows;
import io.wireroom.table.RejectsTable;
import io.wireroom.table.RunRecord;
import io.wireroom.table.Tables;
import io.wireroom.transformer.TransformerClassifier;
import io.wireroom.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** The main job: article files in, one batch of every table out. */
public final class ExtractJob {
  private final SparkSession spark;
  private final Settings settings;
  private final List<String> inputs;
  private final String output;
  private final String batchId;
  // Null where the batch need not pass any.
  private final Gates gates;
  private final boolean reprocess;

  /**
   * @param inputs files, folders or globs; any Hadoop URI
   * @param output folder of the tables; any Hadoop URI
   */
  public ExtractJob(
      SparkSession spark, Settings settings, List<String> inputs, String output, String batchId) {
    this(spark, settings, inputs, output, batchId, null, false);
  }

  private ExtractJob(
      SparkSession spark,
      Settings settings,
      List<String> inputs,
      String output,
      String batchId,
      Gates gates,
      boolean reprocess) {
    this.spark = spark;
    this.settings = settings;
    this.inputs = List.copyOf(inputs);
    this.output = output;
    this.batchId = batchId;
    this.gates = gates;
    this.reprocess = reprocess;
  }

  /** The same job, whose batch is published only where it passes gates. */
  public ExtractJob checkedBy(Gates asked) {
    return new ExtractJob(spark, settings, inputs, output, batchId, asked, reprocess);
  }

  /** The same job, which reads what it finds whatever other batches have read. */
  public ExtractJob reprocessing() {
    return new ExtractJob(spark, settings, inputs, output, batchId, gates, true);
  }

  /**
   * What would be read and written, for people.
   *
   * @param out told it
   * @throws io.wireroom.fault.NothingToDo where nothing would be
   */
  public void plan(PrintStream out) {
    Increment increment = left(files());
    out.println(plan(increment));
    increment.tell();
  }

  private String plan(Increment increment) {
    StringBuilder plan = new StringBuilder("would read\n");
    for (InputFile file : increment.read()) {
      plan.append(
          String.format(
              Locale.ROOT,
              "  %-7s %,12d bytes  %s%s%n",
              file.format(),
              file.bytes(),
              file.uri(),
              file.refused() == null ? "" : "  (refused: " + file.refused() + ")"));
    }
    if (!increment.passedOver().isEmpty()) {
      plan.append("would pass over\n");
      increment
          .passedOver()
          .forEach((uri, who) -> plan.append("  " + uri + "  (" + who + " has it)\n"));
    }
    plan.append("would write\n");
    Batch.destinations(lake(), batchId)
        .forEach(
            (folder, exists) ->
                plan.append("  ")
                    .append(Secrets.hidden(folder))
                    .append(exists ? "  (replaced)\n" : "\n"));
    return plan.toString().stripTrailing();
  }

  /**
   * Reads, cleans, annotates, analyses, writes, publishes.
   *
   * @throws io.wireroom.fault.Misuse where the output lies in an input, or one in it
   * @throws io.wireroom.fault.NothingToDo where no file matches, or other batches have them all
   * @throws io.wireroom.fault.UserFault where the input, the settings or the output cannot be used
   * @throws GateFault where the batch fails a gate; nothing is published
   */
  public RunRecord run() {
    Run run = Run.start(spark);
    List<String> tables =
        Tables.OF_EXTRACT.stream().map(table -> output + "/" + table.name()).toList();
    Lineage lineage = new Lineage(spark, "extract", run.id(), inputs, tables);
    lineage.begun();
    try {
      RunRecord record = run(run);
      lineage.done();
      return record;
    } catch (NothingToDo e) {
      lineage.ended();
      throw e;
    } catch (Throwable e) {
      // Spark throws checked exceptions, too, without saying so.
      String reason = FailureLine.of(e, "extract");
      RunRecord.Asked asked = new RunRecord.Asked(settings.json(), inputs);
      FailedRuns.tell(output, hadoop(), run.failed("extract", batchId, asked), reason);
      lineage.failed(reason);
      throw e;
    }
  }

  private RunRecord run(Run run) {
    LongAccumulator done = spark.sparkContext().longAccumulator("articles");
    List<InputFile> found = files();
    // Before the models, which take their time.
    left(found).check();
    Lists lists = UserLists.read(config().getString("lists.folder"), hadoop());
    Models models = UserModels.read(config(), hadoop());
    AnalysisSettings analysis = AnalysisSettings.from(config());
    Annotator annotator = Annotator.of(spark, config(), lists, models);
    Optional<TransformerClassifier> transformer = TransformerClassifier.of(spark, config(), models);
    Map<String, String> versions = versions(annotator, models, transformer);
    try (Progress progress = Progress.start(done::value);
        Batch batch = Batch.open(lake(), batchId, run.id())) {
      Steps steps = new Steps(spark.sparkContext(), progress, run.id(), "batch " + batchId);
      Increment files = claimed(batch, found);
      files.tell();
      steps.begin("reading");
      // Not persisted: what reading shuffles lies on disk already, and reading it again is cheap.
      Dataset<Row> documents =
          Corpus.read(spark, files.read(), corpus()).transform(Corpus::markDuplicates);
      RepeatedLines repeated = RepeatedLines.find(documents, corpus());
      long records = documents.count();
      progress.total(records);

      steps.begin("annotating");
      Broadcast<Engine> engine =
          spark
              .sparkContext()
              .broadcast(
                  new Engine(
                      corpus(),
                      lists,
                      repeated,
                      models,
                      annotator,
                      transformer.orElse(null),
                      analysis),
                  scala.reflect.ClassTag$.MODULE$.apply(Engine.class));
      TableRows rows =
          TableRows.of(
              spark,
              documents
                  .toJavaRDD()
                  .mapPartitions(
                      new ArticleAnalysis(
                          engine, run.id(), done, spark.sparkContext().longAccumulator(Watch.CPU))),
              records);
      steps.begin("writing");
      batch.stage(rows);

      steps.begin("publishing");
      RunRecord record = record(run, files, records, batch, versions);
      batch.stageRun(record);
      if (gates != null) {
        steps.begin("checking");
        pass(new CheckedBatch(spark, lake(), batchId).staged(gates, batch::staged));
        steps.begin("publishing");
      }
      Interrupts.ignore();
      batch.publish();
      return record;
    }
  }

  /** What is left to read, as others have none of it yet. */
  private Increment left(List<InputFile> found) {
    return reprocess
        ? Increment.whole(found)
        : Increment.of(found, files -> Batch.others(lake(), batchId, files));
  }

  /** The same; from here on it counts as this run's, for others that look for files. */
  private Increment claimed(Batch batch, List<InputFile> found) {
    if (reprocess) {
      batch.claim(List.of(), Increment.taken(found));
      return Increment.whole(found);
    }
    return Increment.of(found, files -> batch.claim(files, Increment.named(found)));
  }

  private static void pass(List<Gates.Result> results) {
    System.err.print(Gates.table(results));
    String failed = Gates.failed(results);
    if (!failed.isEmpty()) {
      throw new GateFault("Cannot publish batch: a gate failed (" + failed + ")");
    }
  }

  /** Every model that takes part, with its digest. */
  private static Map<String, String> versions(
      Annotator annotator, Models models, Optional<TransformerClassifier> transformer) {
    Map<String, String> versions = new TreeMap<>(annotator.modelVersions());
    for (ModelRole role :
        List.of(ModelRole.SYNTAX, ModelRole.QUOTES, ModelRole.SENTIMENT, ModelRole.STANCE)) {
      versions.put(role.label(), models.version(role));
    }
    transformer.ifPresent(
        judge -> {
          // The linear model still says how words sound and which of them are evidence.
          versions.put("tone", models.version(ModelRole.SENTIMENT));
          versions.put(ModelRole.SENTIMENT.label(), judge.version());
        });
    return versions;
  }

  private RunRecord record(
      Run run, Increment files, long records, Batch batch, Map<String, String> versions) {
    Map<String, Long> rows = batch.counts();
    Set<String> unread =
        batch
            .staged(new RejectsTable())
            .where(col("reason").equalTo(RejectReason.UNREADABLE.label()))
            .select("source_uri")
            .as(Encoders.STRING())
            .collectAsList()
            .stream()
            .collect(Collectors.toSet());
    return run.record(
        "extract",
        batchId,
        new RunRecord.Asked(
            settings.json(),
            inputs,
            files.taken(file -> isRead(file, unread)),
            files.passedOver().size()),
        new RunRecord.Counts(
            records, rows.get("articles"), rows.get("rejects"), rows, batch.tokens()),
        versions);
  }

  /**
   * Whether a file counts as read. One that could not be read, and still cannot, as its rights or
   * its store forbid it, is there for the next run; one whose content is at fault is not.
   */
  private boolean isRead(InputFile file, Set<String> unread) {
    if (file.refused() != null || !unread.contains(file.uri())) {
      return true;
    }
    Path path = new Path(file.address());
    try (InputStream in = path.getFileSystem(hadoop()).open(path)) {
      in.read();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private List<InputFile> files() {
    OutputApart.check(hadoop(), inputs, output);
    return InputFiles.list(hadoop(), inputs, corpus());
  }

  private Lake lake() {
    return Lake.of(spark, LakeSettings.from(config()), output);
  }

  private CorpusSettings corpus() {
    return CorpusSettings.from(config());
  }

  private Config config() {
    return settings.config();
  }

  private Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }
}
