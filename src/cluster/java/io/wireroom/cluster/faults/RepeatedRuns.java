package io.wireroom.cluster.faults;

import io.wireroom.job.DailyJob;
import io.wireroom.job.ExtractJob;
import io.wireroom.job.Settings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * A driver that does jobs again and again in one Spark application. Each is a line on standard
 * input: {@code extract INPUT OUTPUT} or {@code link OUTPUT}; to each it says {@code begun}, then
 * {@code done} or {@code failed} with a reason. It ends with its input.
 */
public final class RepeatedRuns {
  /** Whatever the articles of these tests say. */
  private static final LocalDate FROM = LocalDate.of(2024, 5, 1);

  private static final LocalDate TO = LocalDate.of(2024, 6, 1);

  private final SparkSession spark;
  private final Settings settings =
      Settings.load(List.of("nlp.engine=linear"), Map.of(), List.of());

  private RepeatedRuns(SparkSession spark) {
    this.spark = spark;
  }

  /** Reads jobs to the end of its input. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (SparkSession spark = io.wireroom.job.Sessions.open("faults")) {
      RepeatedRuns runs = new RepeatedRuns(spark);
      out.println("ready");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println("begun");
        out.println(runs.told(line.split(" ")));
        // What the last job broadcast is dropped by Spark when it is collected here.
        System.gc();
      }
    }
    System.exit(0);
  }

  private String told(String[] job) {
    try {
      if (job[0].equals("extract")) {
        new ExtractJob(spark, settings, List.of(job[1]), job[2], "a").run();
      } else {
        for (DailyJob.Work work : DailyJob.Work.values()) {
          new DailyJob(spark, settings, work, job[1], FROM, TO).run();
        }
      }
      return "done";
    } catch (Throwable e) {
      // Spark throws checked exceptions, too, without saying so.
      e.printStackTrace();
      return "failed " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }
}
