package io.wireroom.fault;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a failure that Spark tells of: "Job aborted due to stage failure" says
 * nothing, and what an executor threw comes back as the text of its trace alone.
 *
 * @param name of the class that was thrown, without its package; empty where nobody says
 * @param message of it, in one line
 */
record SparkFailure(String name, String message) {
  private static final int DEEPEST = 50;
  private static final int LONGEST_LINE = 4_000;

  /** In a line: {@code java.io.IOException: no such block}. */
  private static final Pattern THROWN =
      Pattern.compile(
          "(?<![\\w$.])(?:[a-z_][\\w$]{0,60}+\\.){1,12}+([A-Z][\\w$]{0,80}+)(?:: (.*))?");

  /** Spark says so before what a task threw, or why its executor is gone. */
  private static final String RECENT = "most recent failure: ";

  /** What only says that something else failed. */
  private static final List<String> HOLLOW =
      List.of("SparkException", "ExecutionException", "InvocationTargetException");

  /** As Spark says that it has ended meanwhile. */
  private static final List<String> ENDED =
      List.of("SparkContext was shut down", "stopped SparkContext");

  /** What the last cause says that says something. */
  static SparkFailure behind(Throwable thrown) {
    Throwable root = root(thrown);
    String message = root.getMessage() == null ? "" : root.getMessage().strip();
    if (message.isEmpty()) {
      return new SparkFailure(root.getClass().getSimpleName(), "no reason given");
    }
    String first = message.split("\\R", 2)[0];
    if (ENDED.stream().anyMatch(first::contains)) {
      return new SparkFailure(
          "", "Spark ended: its cluster manager is not to be reached or took it down, see above");
    }
    return fromTrace(message)
        .orElseGet(() -> new SparkFailure(root.getClass().getSimpleName(), recent(first)));
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
      root = root.getCause();
    }
    return root;
  }

  /** The last thing that the lines of a trace say was thrown, but for what says nothing. */
  private static Optional<SparkFailure> fromTrace(String message) {
    return message
        .lines()
        .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)).strip())
        .filter(line -> line.contains(RECENT) || line.startsWith("Caused by: "))
        .map(line -> THROWN.matcher(recent(line).replaceFirst("^Caused by: ", "")))
        .filter(Matcher::lookingAt)
        .filter(told -> !HOLLOW.contains(told.group(1)))
        .map(
            told ->
                new SparkFailure(
                    told.group(1), told.group(2) == null ? "no reason given" : told.group(2)))
        .reduce((earlier, later) -> later);
  }

  /** What is told of a task, without its number and the place where it ran. */
  private static String recent(String line) {
    int begin = line.indexOf(RECENT);
    if (begin < 0) {
      return line;
    }
    String rest = line.substring(begin + RECENT.length());
    int place = rest.indexOf("): ");
    return rest.startsWith("Lost task ") && place >= 0
        ? rest.substring(place + "): ".length())
        : rest;
  }

  /** For people. */
  String line() {
    return name.isEmpty() ? message : message + " (" + name + ")";
  }
}
