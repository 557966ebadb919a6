package io.wireroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What lies in {@code jobs} for schedulers: the command lines as each file writes them. */
final class Schedules {
  static final Path SYSTEMD = Path.of("jobs/systemd/wireroom-daily.service");
  static final Path CYLC = Path.of("jobs/cylc/flow.cylc");
  static final List<Path> KUBERNETES =
      List.of(
          Path.of("jobs/kubernetes/wireroom-daily.yaml"),
          Path.of("jobs/kubernetes/wireroom-day.yaml"));
  private static final Path PAGE = Path.of("src/site/markdown/cluster.md");
  private static final Path AIRFLOW = Path.of("jobs/airflow/wireroom_daily.py");

  private Schedules() {}

  static List<String> airflow() throws IOException {
    return found(AIRFLOW, "(?m)^    \"\\w+\": \"([^\"]+)\",$");
  }

  static List<String> systemd() throws IOException {
    return found(SYSTEMD, "(?m)^ExecStart=(.+)$");
  }

  static List<String> cylc() throws IOException {
    return found(CYLC, "(?m)^ +script = (wireroom-task .+)$");
  }

  /** Applications, their kind and metadata among them, by what they are called. */
  static List<Map<String, Object>> applications() throws IOException {
    List<Map<String, Object>> applications = new ArrayList<>();
    for (Path file : KUBERNETES) {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      for (Object document : yaml.loadAll(Files.readString(file))) {
        if (document != null) {
          applications.add(map(document));
        }
      }
    }
    return applications;
  }

  /** What a SparkApplication says of itself, or the template of a scheduled one. */
  static Map<String, Object> template(Map<String, Object> application) {
    Map<String, Object> spec = map(application.get("spec"));
    return application.get("kind").equals("SparkApplication") ? spec : map(spec.get("template"));
  }

  static List<String> kubernetes() throws IOException {
    return applications().stream()
        .map(application -> (List<?>) template(application).get("arguments"))
        .map(words -> "wireroom " + String.join(" ", words.stream().map(String::valueOf).toList()))
        .toList();
  }

  /** What the page on clusters shows. */
  static Stream<String> page() throws IOException {
    return Files.readString(PAGE)
        .replace("\\\n", " ")
        .lines()
        .filter(line -> line.matches("([A-Z_]+=\\S+ )*jobs/wireroom .*"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<String> found(Path file, String pattern) throws IOException {
    Matcher line = Pattern.compile(pattern).matcher(Files.readString(file));
    List<String> lines = new ArrayList<>();
    while (line.find()) {
      lines.add(line.group(1));
    }
    return lines;
  }
}
