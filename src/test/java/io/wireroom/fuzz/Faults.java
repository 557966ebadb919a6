package io.wireroom.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Mangled files that something went wrong with, kept so that each can be tried again. */
final class Faults {
  private static final Path KEPT = Path.of("target/fuzz");
  private static final int LONGEST = 1500;

  private final Map<Long, String> told = new TreeMap<>();

  synchronized void add(MangledFile file, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String what = trace.toString();
    String shown = what.substring(0, Math.min(what.length(), LONGEST));
    Path kept = KEPT.resolve(file.name());
    try {
      Files.createDirectories(KEPT);
      Files.write(kept, file.bytes());
    } catch (IOException e) {
      shown += " (not kept: " + e + ")";
    }
    told.put(
        file.seed(),
        "seed %d (%s), kept as %s; alone: mvn -Pfuzz verify -Dfuzz.seed=%d%n%s"
            .formatted(file.seed(), file.how(), kept, file.seed(), shown));
  }

  synchronized int count() {
    return told.size();
  }

  @Override
  public synchronized String toString() {
    return String.join("\n", told.values());
  }
}
