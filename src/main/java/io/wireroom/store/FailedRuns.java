package io.wireroom.store;

import io.wireroom.table.RunJson;
import io.wireroom.table.RunRecord;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The records of runs that failed, as JSON, beside those of runs that did not. */
public final class FailedRuns {
  private static final Logger LOG = LoggerFactory.getLogger(FailedRuns.class);

  private FailedRuns() {}

  /**
   * Leaves word of a run, where it got as far as the tables. That it cannot is no failure of its
   * own.
   *
   * @param output folder of the tables; any Hadoop URI
   * @param reason in a line
   */
  public static void tell(
      String output, Configuration configuration, RunRecord run, String reason) {
    try {
      Layout layout = Layout.of(output, configuration);
      if (layout.files().exists(layout.service())) {
        Path record = layout.record(run.runId());
        layout.files().mkdirs(record.getParent());
        ServiceFile.write(layout.files(), record, RunJson.of(run, reason));
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("Cannot write the record of a failed run: {} ({})", e.getMessage(), run.runId());
    }
  }
}
