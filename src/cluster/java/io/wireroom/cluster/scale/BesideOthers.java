package io.wireroom.cluster.scale;

import io.wireroom.Launcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same stories read by the job, by its bare annotators in a plain loop, and by CoreNLP from
 * tokens to attributed quotes, each on one core in a process of its own. What a start costs is
 * measured with a single story and taken off. Prints a table in Markdown; tokens are those that the
 * job counts.
 */
public final class BesideOthers {
  private static final int SEED = 19;
  private static final List<String> ONE_CORE =
      List.of("-XX:ActiveProcessorCount=1", "-Xmx3g", "-XX:+UseParallelGC");

  private BesideOthers() {}

  /**
   * Runs it.
   *
   * @param arguments how many stories, and a folder to work in, which must not exist; run from the
   *     project's folder
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path work = Files.createDirectory(Path.of(arguments[1]).toAbsolutePath());
    Path all = texts(work.resolve("all"), Integer.parseInt(arguments[0]));
    Path first = texts(work.resolve("first"), 1);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| | tokens | CPU behind the start, s | tokens/CPU s | CPU of the start, s |");
    out.println("|---|---|---|---|---|");
    double tokens = 0;
    for (String engine : List.of("linear", "encoder")) {
      double start = extract(work, first, engine);
      double whole = extract(work, all, engine);
      tokens =
          Ask.number("tokens FROM '%s/runs/*/*.parquet'", work.resolve("tables-all-" + engine));
      tell(
          out,
          "`extract`, nine tables, `nlp.engine = " + engine + "`",
          tokens,
          whole - start,
          start);
    }
    for (String engine : List.of("linear", "encoder")) {
      List<String> loop = java(BareLoop.class.getName());
      loop.addAll(List.of(all.toString(), engine));
      Path printed = work.resolve("loop-" + engine);
      double whole = cpu(new ProcessBuilder(loop), printed);
      double second = Double.parseDouble(lastLine(printed).split(" ", 2)[1]);
      tell(out, "bare annotators, a plain loop, " + engine, tokens, second, whole - 2 * second);
    }
    double start = coreNlp(work, first);
    tell(out, "CoreNLP 4.5.10 to attributed quotes", tokens, coreNlp(work, all) - start, start);
  }

  private static Path texts(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    MadeUpWire wire = new MadeUpWire(SEED);
    for (int i = 0; i < count; i++) {
      Files.writeString(
          folder.resolve("%05d.txt".formatted(i)), wire.story(i).get("text").asText() + "\n");
    }
    return folder;
  }

  private static double extract(Path work, Path texts, String engine)
      throws IOException, InterruptedException {
    String name = texts.getFileName() + "-" + engine;
    Process process =
        Launcher.with(Map.of("WIREROOM_JIT", "c1"))
            .start(
                work.resolve(name + ".out"),
                work.resolve(name + ".log"),
                "--master",
                "local[1]",
                "--",
                "extract",
                "--input",
                texts.toString(),
                "--output",
                work.resolve("tables-" + name).toString(),
                "--batch",
                "b",
                "--set",
                "nlp.engine=" + engine);
    return ended(process, work.resolve(name + ".log"));
  }

  private static double coreNlp(Path work, Path texts) throws IOException, InterruptedException {
    Path list = work.resolve("corenlp-" + texts.getFileName());
    try (var files = Files.list(texts)) {
      Files.write(list, files.map(Path::toString).sorted().toList());
    }
    Path found = Files.createDirectories(work.resolve("corenlp-out-" + texts.getFileName()));
    List<String> command = java("edu.stanford.nlp.pipeline.StanfordCoreNLP");
    command.addAll(List.of("-annotators", "tokenize,pos,lemma,ner,depparse,coref,quote"));
    command.addAll(List.of("-filelist", list.toString(), "-outputFormat", "json"));
    command.addAll(List.of("-outputDirectory", found.toString()));
    return cpu(new ProcessBuilder(command), work.resolve(list.getFileName() + ".log"));
  }

  private static List<String> java(String mainClass) {
    List<String> command = new ArrayList<>(List.of("java", "@conf/jvm.options"));
    command.addAll(ONE_CORE);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    return command;
  }

  private static double cpu(ProcessBuilder builder, Path printed)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    return ended(process, printed);
  }

  /** CPU-seconds of a process and all below it, to its end. */
  private static double ended(Process process, Path log) throws IOException, InterruptedException {
    try (ProcessCpu cpu =
        ProcessCpu.of(
            () ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(process.toHandle()), process.descendants()))) {
      if (process.waitFor() != 0) {
        throw new IOException("Cannot measure: it failed\n" + Files.readString(log));
      }
      return cpu.seconds();
    }
  }

  private static String lastLine(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.get(lines.size() - 1);
  }

  private static void tell(
      PrintStream out, String name, double tokens, double seconds, double start) {
    out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %.1f | %,.0f | %.1f |%n",
        name,
        tokens,
        seconds,
        tokens / seconds,
        start);
  }
}
