package io.wireroom.cli;

import io.wireroom.fault.Secrets;
import io.wireroom.job.Sessions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Ends as a driver did that ran elsewhere, and prints what it had printed. */
public final class RemoteOutcome {
  private RemoteOutcome() {}

  /**
   * Fetches the outcome.
   *
   * @param args its URI, the name of the command, and the exit code of {@code spark-submit}
   */
  public static void main(String[] args) {
    RunFolder.enter();
    System.exit(Main.told(end(args[0], args[1], args[2]), System.getenv()));
  }

  private static int end(String uri, String command, String submitted) {
    try {
      Optional<Outcome> outcome = Outcome.take(uri, Sessions.hadoop());
      if (outcome.isPresent()) {
        PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.print(outcome.get().out());
        out.flush();
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
            .print(outcome.get().err());
        return outcome.get().code();
      }
      System.err.printf(
          "wireroom: cannot %s: its driver left no word, see above and Spark's log of it (exit code"
              + " %s)%n",
          command, submitted);
    } catch (IOException | RuntimeException e) {
      System.err.printf(
          "wireroom: cannot %s: how its driver ended cannot be read: %s (%s)%n",
          command,
          Secrets.hidden(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          Secrets.hidden(uri));
    }
    return Main.INTERNAL;
  }
}
