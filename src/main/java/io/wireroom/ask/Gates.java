package io.wireroom.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;

/**
 * Gates over one batch, as {@code conf/checks.conf} tells them.
 *
 * @param gates in order, no two of one name
 * @param compareWith how many batches before it a batch is compared with
 */
public record Gates(List<Gate> gates, int compareWith) {
  private static final String SHIPPED = "checks.conf";

  /** What a gate gave; value null where the question had no answer. */
  public record Result(Gate gate, Double value, boolean passed) {}

  /**
   * The user's gates, else the shipped ones.
   *
   * @param file null, or a file that need not exist
   * @throws UserFault where the file makes no sense
   */
  public static Gates read(Path file) {
    try {
      return of(
          file != null && Files.exists(file)
              ? ConfigFactory.parseFile(
                  file.toFile(),
                  ConfigParseOptions.defaults().setOriginDescription(file.toString()))
              : ConfigFactory.parseResources(SHIPPED));
    } catch (ConfigException e) {
      throw unread(e);
    }
  }

  /**
   * Gates as a text tells them.
   *
   * @param text what {@code conf/checks.conf} would say
   * @throws UserFault where it makes no sense
   */
  public static Gates of(String text) {
    try {
      return of(ConfigFactory.parseString(text));
    } catch (ConfigException e) {
      throw unread(e);
    }
  }

  private static Gates of(Config config) {
    Config checks = config.resolve().getConfig("checks");
    List<Gate> gates = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Config gate : checks.getConfigList("gates")) {
      gates.add(Gate.of(gate));
      if (!names.add(gates.get(gates.size() - 1).name())) {
        throw new UserFault(
            "Cannot read checks: two gates of one name (" + gate.getString("name") + ")");
      }
    }
    return new Gates(gates, checks.getInt("compare-with"));
  }

  private static UserFault unread(ConfigException e) {
    return new UserFault("Cannot read checks: " + SqlSession.oneLine(e.getMessage()), e);
  }

  /**
   * Asks all of them. The tables are views of the session by then.
   *
   * @throws UserFault where a question is no SQL, or gives no number
   */
  public List<Result> run(SparkSession spark) {
    spark
        .udf()
        .register(
            "span", (UDF3<String, Integer, Integer, String>) Gates::span, DataTypes.StringType);
    List<Result> results = new ArrayList<>();
    for (Gate gate : gates) {
      spark.sparkContext().setJobDescription("Checking " + gate.name());
      Double value = value(spark, gate);
      results.add(new Result(gate, value, gate.passes(value)));
    }
    return results;
  }

  /** The names of the gates of severity error that failed, separated by commas; empty if none. */
  public static String failed(List<Result> results) {
    return results.stream()
        .filter(result -> result.gate().error() && !result.passed())
        .map(result -> result.gate().name())
        .collect(Collectors.joining(", "));
  }

  /** A line per gate, for people. */
  public static String table(List<Result> results) {
    List<List<String>> rows = new ArrayList<>();
    for (Result result : results) {
      Gate gate = result.gate();
      rows.add(
          List.of(
              result.passed() ? "passed" : "FAILED",
              gate.severity(),
              gate.name(),
              result.value() == null ? "no answer" : Gate.plain(result.value()),
              gate.allowed(),
              gate.what()));
    }
    int columns = 6;
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        int column = i;
        int width = rows.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
        String cell = row.get(i);
        table.append(i == columns - 1 ? cell : cell + " ".repeat(width - cell.length() + 2));
      }
      table.append('\n');
    }
    return table.toString();
  }

  /**
   * The results as JSON: {@code {"batch": …, "passed": …, "gates": [{"name": …}]}}.
   *
   * @param batch that was checked
   */
  public static String json(String batch, List<Result> results) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode report = mapper.createObjectNode();
    report.put("batch", batch);
    report.put("passed", failed(results).isEmpty());
    ArrayNode gates = report.putArray("gates");
    for (Result result : results) {
      Gate gate = result.gate();
      ObjectNode each = gates.addObject();
      each.put("name", gate.name());
      each.put("severity", gate.severity());
      each.put("what", gate.what());
      each.put("value", result.value());
      each.put("min", gate.min());
      each.put("max", gate.max());
      each.put("passed", result.passed());
    }
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Double value(SparkSession spark, Gate gate) {
    try {
      Dataset<Row> answer = spark.sql(gate.sql().strip());
      List<Row> rows = answer.takeAsList(2);
      if (rows.size() != 1 || answer.columns().length != 1) {
        throw new UserFault("Cannot check: a gate has to give one number (" + gate.name() + ")");
      }
      Object value = rows.get(0).get(0);
      if (value != null && !(value instanceof Number)) {
        throw new UserFault(
            "Cannot check: a gate has to give a number, not " + value + " (" + gate.name() + ")");
      }
      return value == null ? null : Double.valueOf(((Number) value).doubleValue());
    } catch (Exception e) {
      if (e instanceof AnalysisException
          || e instanceof org.apache.spark.sql.catalyst.parser.ParseException) {
        throw new UserFault(
            "Cannot check: " + SqlSession.oneLine(e.getMessage()) + " (" + gate.name() + ")", e);
      }
      throw e;
    }
  }

  /**
   * By UTF-16 code units, as the tables' offsets count; Spark's own substring counts characters.
   */
  private static String span(String text, Integer begin, Integer end) {
    boolean inside = text != null && begin != null && end != null && 0 <= begin && begin <= end;
    return inside && end <= text.length() ? text.substring(begin, end) : null;
  }
}
