package io.wireroom.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.fault.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells OpenLineage of a run as a whole, where its Spark listener is configured ({@code
 * spark.extraListeners}): what was read and which tables were published. The listener itself sees
 * Spark's jobs alone, which read files that it does not know of and write to staging. Events go the
 * way that the listener's settings say ({@code spark.openlineage.*}), by its own client; that is on
 * the class path of those alone who want it, and is called by name.
 */
final class Lineage {
  private static final Logger LOG = LoggerFactory.getLogger(Lineage.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENER = "OpenLineageSparkListener";
  private static final String PRODUCER = "urn:wireroom";
  private static final String SCHEMAS = "https://openlineage.io/spec/";
  private static final String GLOB = "*?[{";

  private final SparkSession spark;
  private final String command;
  private final String runId;
  private final List<String> inputs;
  private final List<String> outputs;

  /**
   * @param runId of the run record
   * @param inputs URIs as given, globs among them
   * @param outputs folders of tables
   */
  Lineage(
      SparkSession spark, String command, String runId, List<String> inputs, List<String> outputs) {
    this.spark = spark;
    this.command = command;
    this.runId = runId;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** The run has begun. */
  void begun() {
    tell("START", Map.of());
  }

  /** What it made is published. */
  void done() {
    tell("COMPLETE", Map.of());
  }

  /** There was nothing to do. */
  void ended() {
    tell("ABORT", Map.of());
  }

  /**
   * It failed.
   *
   * @param reason in a line
   */
  void failed(String reason) {
    tell(
        "FAIL",
        Map.of(
            "errorMessage",
            Map.of(
                "_producer",
                PRODUCER,
                "_schemaURL",
                SCHEMAS + "facets/1-0-1/ErrorMessageRunFacet.json",
                "message",
                reason,
                "programmingLanguage",
                "JAVA")));
  }

  private void tell(String type, Map<String, Object> facets) {
    SparkConf conf = spark.sparkContext().getConf();
    if (!conf.get("spark.extraListeners", "").contains(LISTENER)) {
      return;
    }
    try {
      emit(conf, event(type, conf.get("spark.openlineage.namespace", "default"), facets));
    } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
      LOG.warn("Cannot tell OpenLineage of the run: {} ({})", e.toString(), runId);
    }
  }

  private String event(String type, String namespace, Map<String, Object> facets)
      throws JsonProcessingException, ReflectiveOperationException, IOException {
    return JSON.writeValueAsString(
        Map.of(
            "eventType",
            type,
            "eventTime",
            Instant.now().toString(),
            "producer",
            PRODUCER,
            "schemaURL",
            SCHEMAS + "2-0-2/OpenLineage.json#/$defs/RunEvent",
            "run",
            Map.of(
                "runId",
                UUID.nameUUIDFromBytes(runId.getBytes(StandardCharsets.UTF_8)).toString(),
                "facets",
                facets),
            "job",
            Map.of("namespace", namespace, "name", "wireroom." + command),
            "inputs",
            datasets(inputs),
            "outputs",
            datasets(outputs)));
  }

  /** As the listener names what lies there. */
  private List<Map<String, String>> datasets(List<String> uris)
      throws ReflectiveOperationException, IOException {
    List<Map<String, String>> datasets = new ArrayList<>();
    for (String uri : uris.stream().map(Lineage::withoutGlob).distinct().toList()) {
      Path path = new Path(uri);
      URI place =
          path.getFileSystem(spark.sparkContext().hadoopConfiguration())
              .makeQualified(path)
              .toUri();
      // The authority of a place is the dataset's namespace.
      place = URI.create(Secrets.hidden(place.toString()));
      Object dataset =
          named("io.openlineage.client.utils.filesystem.FilesystemDatasetUtils")
              .getMethod("fromLocation", URI.class)
              .invoke(null, place);
      datasets.add(
          Map.of(
              "namespace",
              (String) dataset.getClass().getMethod("getNamespace").invoke(dataset),
              "name",
              (String) dataset.getClass().getMethod("getName").invoke(dataset)));
    }
    return datasets;
  }

  /** The folder above the first part of a path that is a pattern. */
  private static String withoutGlob(String uri) {
    int end = 0;
    while (end < uri.length() && GLOB.indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    int folder = uri.lastIndexOf('/', end);
    return end == uri.length() ? uri : folder <= 0 ? "." : uri.substring(0, folder);
  }

  private static void emit(SparkConf conf, String event) throws ReflectiveOperationException {
    Object config =
        named("io.openlineage.spark.agent.ArgumentParser")
            .getMethod("parse", SparkConf.class)
            .invoke(null, conf);
    Object run =
        named("io.openlineage.client.OpenLineageClientUtils")
            .getMethod("runEventFromJson", String.class)
            .invoke(null, event);
    Class<?> emitters = named("io.openlineage.spark.agent.EventEmitter");
    Object emitter =
        emitters.getConstructor(config.getClass(), String.class).newInstance(config, "wireroom");
    emitters
        .getMethod("emit", named("io.openlineage.client.OpenLineage$RunEvent"))
        .invoke(emitter, run);
    emitters.getMethod("close").invoke(emitter);
  }

  private static Class<?> named(String name) throws ClassNotFoundException {
    return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
  }
}
