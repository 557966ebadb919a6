package io.wireroom.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;

/**
 * The record of a run for who has no engine at hand, such as a scheduler: the columns of {@code
 * runs} by their names, {@code batch} and {@code reason}, which says why a run failed.
 */
public final class RunJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RunJson() {}

  /**
   * What becomes JSON: times as ISO 8601 in UTC, the settings as the object that they are.
   *
   * @param reason why it failed, in a line; null where it did not
   */
  public static Map<String, Object> of(RunRecord run, String reason) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("run_id", run.runId());
    told.put("batch", run.batch());
    Row row = RunsTable.row(run);
    String[] names = RunsTable.COLUMNS.schema().fieldNames();
    for (int i = 0; i < names.length; i++) {
      told.put(names[i], value(row.get(i)));
    }
    // Of a large folder hundreds of thousands: they stand in the table.
    told.remove("files");
    told.put("config", parsed(run.asked().config()));
    told.put("reason", reason);
    return told;
  }

  private static Object value(Object cell) {
    if (cell instanceof Instant instant) {
      return instant.toString();
    }
    if (cell instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return cell instanceof scala.collection.Map<?, ?> map
        ? new TreeMap<>(JavaConverters.mapAsJavaMap(map))
        : cell;
  }

  private static Object parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return json;
    }
  }
}
