package io.wireroom.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a run did; a row of the {@code runs} table.
 *
 * @param batch the batch it wrote
 * @param command such as {@code extract}
 * @param version of Wireroom
 * @param gitCommit what the jar was built from; null where unknown
 * @param config effective settings with where each came from, JSON
 * @param inputs as given
 * @param inputRecords always {@code articles + rejects}
 * @param rowsPerTable rows written, by table
 * @param tokens tokens annotated
 * @param cpuSeconds CPU time of the whole process, up to here
 * @param wallSeconds wall time of the whole process, up to here
 * @param status such as {@code done}
 * @param modelVersions version by model
 */
public record RunRecord(
    String runId,
    String batch,
    String command,
    String version,
    String gitCommit,
    String sparkVersion,
    String config,
    List<String> inputs,
    long inputRecords,
    long articles,
    long rejects,
    Map<String, Long> rowsPerTable,
    long tokens,
    double cpuSeconds,
    double wallSeconds,
    Instant startedAt,
    Instant finishedAt,
    String status,
    Map<String, String> modelVersions) {}
