package io.wireroom.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of failures that Spark wraps or tells of in its own words. */
class FailureLineTest {
  private static final String ABORTED =
      "Job aborted due to stage failure: Task 3 in stage 2.0 failed 4 times, most recent failure: ";
  private static final String LOST = "Lost task 3.3 in stage 2.0 (TID 17) (10.0.0.7 executor 4): ";
  private static final String TRACE =
      "%n\tat io.wireroom.job.X.y(X.java:3)%n\tat java.base/java.lang.Thread.run(Thread.java:840)%n";

  private static RuntimeException spark(String told) {
    return new IllegalStateException(
        ABORTED + LOST + told + TRACE.formatted() + "Driver stacktrace:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.io.IOException: no such block                            | cannot link: no such block (IOException)
          java.io.FileNotFoundException: /in/a.txt (No such file)       | cannot link: /in/a.txt (No such file) (FileNotFoundException)
          java.lang.NullPointerException                                | cannot link: no reason given (NullPointerException)
          io.wireroom.fault.UserFault: Cannot read model: broken (a.bin) | cannot read model: broken (a.bin)
          ExecutorLostFailure (executor 4 exited caused by one of the running tasks) Reason: Command exited with code 137 | cannot link: ExecutorLostFailure (executor 4 exited caused by one of the running tasks) Reason: Command exited with code 137 (IllegalStateException)
          java.io.IOException: No space left on device                  | cannot link: no space left on a disk (No space left on device)
          """)
  void what_an_executor_threw_is_the_reason(String thrown, String line) {
    assertThat(FailureLine.of(spark(thrown), "link")).isEqualTo(line);
    assertThat(FailureLine.of(new RuntimeException("Job failed", spark(thrown)), "link"))
        .isEqualTo(line);
  }

  @Test
  void the_last_cause_in_a_trace_says_most() {
    String told =
        "org.apache.spark.SparkException: [TASK_WRITE_FAILED] Task failed while writing rows."
            + TRACE.formatted()
            + "Caused by: java.lang.IllegalStateException: Cannot stage table: a null in stories.day"
            + TRACE.formatted();
    assertThat(FailureLine.of(spark(told), "link"))
        .isEqualTo(
            "cannot link: Cannot stage table: a null in stories.day (IllegalStateException)");
  }

  @Test
  void an_executors_user_fault_is_the_users() {
    Throwable told = spark("io.wireroom.fault.UserFault: Cannot read model: broken (a.bin)");
    assertThat(FailureLine.cause(told, "link")).isInstanceOf(UserFault.class);
    assertThat(FailureLine.cause(spark("java.io.IOException: x"), "link"))
        .isNotInstanceOf(UserFault.class);
  }

  @Test
  void memory_of_an_executor_is_told_with_advice() {
    assertThat(FailureLine.of(spark("java.lang.OutOfMemoryError: Java heap space"), "link"))
        .startsWith("cannot go on: out of memory with a heap of ");
  }

  @Test
  void a_cluster_that_went_away_is_told() {
    for (String told :
        new String[] {
          "Job 3 cancelled because SparkContext was shut down",
          "Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:"
        }) {
      assertThat(FailureLine.of(new IllegalStateException(told), "link"))
          .isEqualTo(
              "cannot link: Spark ended: its cluster manager is not to be reached or took it down,"
                  + " see above");
    }
  }

  @Test
  void a_fault_of_ours_is_found_however_it_is_wrapped() {
    UserFault fault = new UserFault("Cannot read settings: no such key (x)");
    assertThat(FailureLine.of(new IOException(new RuntimeException(fault)), "link"))
        .isEqualTo("cannot read settings: no such key (x)");
    IllegalStateException one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("other", one));
    assertThat(FailureLine.of(one, "link")).startsWith("cannot link: ");
  }

  @Test
  void long_lines_are_read_fast() {
    assertThat(FailureLine.of(spark("a.".repeat(500_000) + "b"), "link")).startsWith("cannot link");
  }
}
