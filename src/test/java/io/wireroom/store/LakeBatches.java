package io.wireroom.store;

import io.wireroom.table.ArticlesTable;
import io.wireroom.table.Sample;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;

/** Batches of samples, written as runs write them, and what a reader finds of them. */
record LakeBatches(Lake lake) {
  void write(String batchId, String runId, int articles) {
    try (Batch batch = staged(batchId, runId, articles)) {
      batch.publish();
    }
  }

  Batch staged(String batchId, String runId, int articles) {
    Batch batch = Batch.open(lake, batchId, runId);
    batch.stage(BatchTest.rows(runId, articles));
    batch.stageRun(Sample.run(runId, batchId));
    return batch;
  }

  /** Batch, run and number of articles. */
  List<String> articles() {
    return lake
        .table(new ArticlesTable())
        .groupBy("batch", "run_id")
        .count()
        .selectExpr("concat_ws(' ', batch, run_id, count)")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  /** Batch and run, over all tables that have rows. */
  List<String> runs() {
    List<String> runs = new ArrayList<>();
    for (Table table : Tables.OF_EXTRACT) {
      runs.addAll(
          lake.table(table)
              .selectExpr("concat_ws(' ', batch, run_id)")
              .distinct()
              .as(Encoders.STRING())
              .collectAsList());
    }
    return runs.stream().distinct().sorted().toList();
  }
}
