package io.wireroom.table;

import io.wireroom.fault.Secrets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run did; a row of the {@code runs} table.
 *
 * @param batch the batch it wrote
 * @param command {@code extract} or {@code link}
 * @param status {@code done} or {@code failed}
 * @param modelVersions version by model
 */
public record RunRecord(
    String runId,
    String batch,
    String command,
    Software software,
    Asked asked,
    Counts counts,
    Effort effort,
    String status,
    Map<String, String> modelVersions) {
  /** Models are told by their places, too: without what is secret in these. */
  public RunRecord {
    Map<String, String> told = new TreeMap<>(modelVersions);
    told.replaceAll((model, version) -> Secrets.hidden(version));
    modelVersions = Collections.unmodifiableMap(told);
  }

  /**
   * What ran.
   *
   * @param version of Wireroom
   * @param gitCommit what the jar was built from; null where unknown
   * @param sparkVersion of Spark
   */
  public record Software(String version, String gitCommit, String sparkVersion) {}

  /**
   * What it was asked to do.
   *
   * @param config effective settings with where each came from, JSON
   * @param inputs as given, without what is secret in them
   * @param files what it read; those of {@code extract} alone
   * @param passedOver how many files it found and left, since other batches have them
   */
  public record Asked(String config, List<String> inputs, List<TakenFile> files, long passedOver) {
    /** Without what is secret in them. */
    public Asked {
      inputs = inputs.stream().map(Secrets::hidden).toList();
    }

    /** Of a command that reads no files. */
    public Asked(String config, List<String> inputs) {
      this(config, inputs, List.of(), 0);
    }
  }

  /**
   * What it read and wrote.
   *
   * @param inputRecords always {@code articles + rejects}
   * @param articles articles written, or linked
   * @param rejects records refused
   * @param rowsPerTable rows written, by table
   * @param tokens tokens annotated
   */
  public record Counts(
      long inputRecords, long articles, long rejects, Map<String, Long> rowsPerTable, long tokens) {
    /**
     * @throws IllegalStateException where a record is neither among the articles nor the rejects
     */
    public Counts {
      if (inputRecords != articles + rejects) {
        throw new IllegalStateException(
            "Cannot publish batch: records are not articles + rejects (%d != %d + %d)"
                .formatted(inputRecords, articles, rejects));
      }
    }
  }

  /**
   * What it took.
   *
   * @param cpuSeconds CPU time of the whole process, up to here
   * @param wallSeconds wall time of the whole process, up to here
   */
  public record Effort(
      double cpuSeconds, double wallSeconds, Instant startedAt, Instant finishedAt) {}
}
