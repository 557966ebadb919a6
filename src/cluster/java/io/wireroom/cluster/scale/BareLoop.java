package io.wireroom.cluster.scale;

import com.sun.management.OperatingSystemMXBean;
import io.wireroom.model.Models;
import io.wireroom.nlp.Annotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * The annotators alone, in a plain loop on one thread: sentences, tokens, parts of speech, names.
 */
public final class BareLoop {
  private static final double NANOS = 1e9;

  private BareLoop() {}

  /**
   * Annotates twice, and prints the tokens of the texts and the CPU-seconds of the second time.
   *
   * @param arguments a folder of texts, and the engine (linear, encoder)
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.sorted().toList();
    }
    Models models = Models.shipped();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      Annotator annotator =
          Annotator.shipped(spark, arguments[1].equals("linear") ? models.linear() : models);
      loop(annotator, files);
      double begun = cpu();
      long tokens = loop(annotator, files);
      System.out.println(tokens + " " + (cpu() - begun));
    }
  }

  private static long loop(Annotator annotator, List<Path> files) throws IOException {
    long tokens = 0;
    for (Path file : files) {
      tokens += annotator.annotate(Files.readString(file), 0).tokens().size();
    }
    return tokens;
  }

  private static double cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / NANOS;
  }
}
