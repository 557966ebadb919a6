package io.wireroom.cli;

import io.wireroom.ask.Gates;
import io.wireroom.job.Sessions;
import io.wireroom.job.Settings;
import io.wireroom.job.SettingsFile;
import io.wireroom.store.LakeSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * Options that every command takes. The hidden ones are the launcher's: where the driver runs
 * elsewhere, it has neither the files nor the environment of whoever started it.
 */
final class CommonOptions {
  private static final String ENVIRONMENT = "--environment";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings to lay over conf/wireroom.conf; any Hadoop URI.")
  private String config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, e.g. input.format=html; repeatable.")
  private List<String> assignments = new ArrayList<>();

  // What the file of --config says.
  @Option(names = "--config-text", hidden = true)
  private String configText;

  // What conf/wireroom.conf says.
  @Option(names = "--home-text", hidden = true)
  private String homeText;

  // What conf/checks.conf says.
  @Option(names = "--gates-text", hidden = true)
  private String gatesText;

  // NAME=VALUE
  @Option(names = ENVIRONMENT, hidden = true)
  private List<String> environment = new ArrayList<>();

  // Main looks for it among the arguments, as a failure may come before any option is bound.
  @SuppressWarnings("unused")
  @Option(names = "--debug", description = "Print the stack trace of a failure.")
  private boolean debug;

  /** Where the tables of Iceberg are kept, by the effective settings. */
  LakeSettings lake() {
    return LakeSettings.from(settings().config());
  }

  /** The effective settings; {@code conf/wireroom.conf} counts where the launcher's home has it. */
  Settings settings(String... stronger) {
    List<SettingsFile> files = new ArrayList<>();
    if (config != null) {
      files.add(
          configText != null
              ? SettingsFile.of(config, configText)
              : config.contains("://")
                  ? SettingsFile.read(config, Sessions.hadoop())
                  : SettingsFile.read(Path.of(config)));
    }
    Path installed = Home.path().resolve("conf/wireroom.conf");
    if (homeText != null) {
      files.add(SettingsFile.of(installed.toString(), homeText));
    } else if (Files.exists(installed)) {
      files.add(SettingsFile.read(installed));
    }
    List<String> all = new ArrayList<>(assignments);
    all.addAll(List.of(stronger));
    return Settings.of(all, environment(environment), files);
  }

  /** The environment of whoever started this, by a command line that is not parsed yet. */
  static Map<String, String> environment(String... arguments) {
    List<String> told = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i - 1].equals(ENVIRONMENT)) {
        told.add(arguments[i]);
      }
    }
    return environment(told);
  }

  private static Map<String, String> environment(List<String> told) {
    Map<String, String> all = new HashMap<>(System.getenv());
    for (String each : told) {
      String[] pair = each.split("=", 2);
      all.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
    return all;
  }

  /** The gates of {@code conf/checks.conf}, else those that ship. */
  Gates gates() {
    return gatesText == null ? Gates.read(Home.checks()) : Gates.of(gatesText);
  }
}
