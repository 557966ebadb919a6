package io.wireroom.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What a run is about to publish. From the moment this is on disk the run counts as published:
 * whoever finds it finishes it.
 *
 * @param tables the names of the staged files, by table
 */
record Journal(
    @JsonProperty("batch") String batch,
    @JsonProperty("run_id") String runId,
    @JsonProperty("tables") Map<String, List<String>> tables) {}
