package io.wireroom.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a run is about to publish. From the moment this is on disk the run counts as published:
 * whoever finds it finishes it.
 *
 * @param tables the names of the staged files, or of Iceberg the staged snapshot's id, by the
 *     batch's folder ({@code stories/batch=2019-07-10}); older versions told files by table
 */
record Journal(
    @JsonProperty("batch") String batch,
    @JsonProperty("run_id") String runId,
    @JsonProperty("tables") Map<String, List<String>> tables) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  /**
   * Whether it is a journal of this batch whose names stay where they belong: what it says is moved
   * and removed.
   */
  boolean isOf(String other) {
    return other.equals(batch)
        && isName(runId)
        && tables != null
        && tables.entrySet().stream()
            .allMatch(
                table ->
                    isFolder(table.getKey())
                        && table.getValue() != null
                        && table.getValue().stream().allMatch(Journal::isFile));
  }

  /** The folder of the output that a key of {@code tables} stands for, relative to it. */
  String folder(String key) {
    return key.indexOf('/') < 0 ? Layout.folder(key, batch) : key;
  }

  private static boolean isFolder(String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? isName(key)
        : isName(key.substring(0, slash)) && Layout.isPartition(key.substring(slash + 1));
  }

  private static boolean isName(String text) {
    return text != null && NAME.matcher(text).matches();
  }

  /** Older versions listed checksum files, too, which begin with a dot. */
  private static boolean isFile(String text) {
    return isName(text) || (text != null && text.startsWith(".") && isName(text.substring(1)));
  }
}
