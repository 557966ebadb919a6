package io.wireroom.job;

import com.codahale.metrics.MetricRegistry;
import io.wireroom.corpus.RejectReason;
import io.wireroom.table.AnalysedRow;
import io.wireroom.table.RejectsTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.MetricsSystem;
import org.apache.spark.metrics.source.Source;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.StructType;
import scala.collection.Iterator;

/**
 * What this JVM did, among Spark's own metrics: counters {@code wireroom.articles}, {@code
 * wireroom.tokens}, {@code wireroom.rejects.REASON} and {@code wireroom.annotators.NAME.cpu-nanos},
 * which whatever sinks Spark is told of are given. A task that is tried again counts again: the
 * exact numbers are those of the run record.
 */
public final class Metrics implements Source {
  /** The name of the source, which stands behind the application and the executor. */
  public static final String NAME = "wireroom";

  /** Fields of what a row of a table stands in: its date, and itself. */
  private static final int DATED = 2;

  private static final StructType REJECT = new RejectsTable().schema();
  private static final int REJECTS =
      Tables.OF_RECORDS.stream().map(Table::name).toList().indexOf(new RejectsTable().name());

  private final MetricRegistry registry = new MetricRegistry();

  private Metrics() {
    // From the beginning, so that who reads them need not guess whether one is missing or zero.
    registry.counter("articles");
    registry.counter("tokens");
    for (RejectReason reason : RejectReason.values()) {
      registry.counter(name(reason));
    }
  }

  /** Those of this JVM; made and registered by who asks first. */
  static synchronized Metrics ofThisJvm() {
    // Spark's own registry, as there is no public way for a task to add to it.
    MetricsSystem system = SparkEnv.get().metricsSystem();
    for (Iterator<Source> known = system.getSourcesByName(NAME).iterator(); known.hasNext(); ) {
      if (known.next() instanceof Metrics metrics) {
        return metrics;
      }
    }
    Metrics metrics = new Metrics();
    system.registerSource(metrics);
    return metrics;
  }

  @Override
  public String sourceName() {
    return NAME;
  }

  @Override
  public MetricRegistry metricRegistry() {
    return registry;
  }

  /**
   * A record was done with.
   *
   * @param analysed binary row of {@link AnalysedRow#SCHEMA}
   */
  void record(InternalRow analysed) {
    ArrayData rejects = analysed.getArray(AnalysedRow.TABLES_INDEX + REJECTS);
    if (rejects.numElements() == 0) {
      registry.counter("articles").inc();
      registry
          .counter("tokens")
          .inc(analysed.getLong(AnalysedRow.TABLES_INDEX + Tables.OF_RECORDS.size()));
    } else {
      InternalRow reject = rejects.getStruct(0, DATED).getStruct(1, REJECT.size());
      String reason = reject.getUTF8String(REJECT.fieldIndex("reason")).toString();
      registry.counter(name(RejectReason.of(reason))).inc();
    }
  }

  /** CPU that an annotator took for an article. */
  void annotator(String name, long nanos) {
    registry.counter(MetricRegistry.name("annotators", name, "cpu-nanos")).inc(nanos);
  }

  private static String name(RejectReason reason) {
    return MetricRegistry.name("rejects", reason.label());
  }
}
