package io.wireroom.cli;

import io.wireroom.job.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings to lay over conf/wireroom.conf.")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, e.g. input.format=html; repeatable.")
  private List<String> assignments = new ArrayList<>();

  // Main looks for it among the arguments, as a failure may come before any option is bound.
  @SuppressWarnings("unused")
  @Option(names = "--debug", description = "Print the stack trace of a failure.")
  private boolean debug;

  /** The effective settings; {@code conf/wireroom.conf} counts where the launcher's home has it. */
  Settings settings(String... stronger) {
    List<Path> files = new ArrayList<>();
    if (config != null) {
      files.add(config);
    }
    Path installed = Home.path().resolve("conf/wireroom.conf");
    if (Files.exists(installed)) {
      files.add(installed);
    }
    List<String> all = new ArrayList<>(assignments);
    all.addAll(List.of(stronger));
    return Settings.load(all, System.getenv(), files);
  }
}
