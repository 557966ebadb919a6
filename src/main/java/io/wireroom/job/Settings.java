package io.wireroom.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import io.wireroom.analysis.AnalysisSettings;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.fault.Secrets;
import io.wireroom.fault.SettingFault;
import io.wireroom.fault.UserFault;
import io.wireroom.store.LakeSettings;
import io.wireroom.store.MaintainSettings;
import io.wireroom.story.LinkSettings;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.spark.SparkConf;

/**
 * The effective settings and where each came from. Strongest first: {@code --set} on the command
 * line, {@code WIREROOM_*} in the environment, the {@code --config} file, {@code
 * conf/wireroom.conf}, built-in defaults.
 */
public final class Settings {
  static final String ROOT = "wireroom";
  private static final String PREFIX = "WIREROOM_";
  private static final String NAMES = "spark.redaction.regex";
  private static final String NO_NAME = "(?!)";
  private static final String COMMAND_LINE = "command line";
  private static final String DEFAULTS = "wireroom-defaults.conf";

  /** Letters by which a misspelt variable differs from the one that was meant. */
  private static final int NEAR = 2;

  private final Config config;

  private Settings(Config config) {
    this.config = config;
  }

  /**
   * Lays the layers over each other.
   *
   * @param assignments {@code key=value} of the command line, keys relative to {@code wireroom}
   * @param environment of the process
   * @param files configuration files, strongest first
   * @throws UserFault where a file is missing or malformed, a key is not known, or a value cannot
   *     be; with the place where it was set
   */
  public static Settings load(
      List<String> assignments, Map<String, String> environment, List<Path> files) {
    return of(assignments, environment, files.stream().map(SettingsFile::read).toList());
  }

  /** The same of files that were read by somebody else. */
  public static Settings of(
      List<String> assignments, Map<String, String> environment, List<SettingsFile> files) {
    Config defaults = ConfigFactory.parseResources(DEFAULTS).getConfig(ROOT).resolve();
    Config layered = ConfigFactory.empty();
    for (String assignment : assignments) {
      layered = assigned(assignment).withFallback(layered);
    }
    layered = layered.withFallback(fromEnvironment(environment, defaults));
    for (SettingsFile file : files) {
      layered = layered.withFallback(file.settings());
    }
    try {
      Config effective = layered.withFallback(defaults).resolve();
      refuseUnknown(effective, defaults);
      effective.checkValid(defaults);
      refuseImpossible(effective);
      return new Settings(effective);
    } catch (SettingFault e) {
      throw e.setIn(origin(layered.withFallback(defaults).getValue(e.key())));
    } catch (ConfigException e) {
      throw new UserFault("Cannot read settings: " + oneLine(e.getMessage()), e);
    }
  }

  /** The built-in defaults alone. */
  public static Settings defaults() {
    return load(List.of(), Map.of(), List.of());
  }

  /** The settings below {@code wireroom}. */
  public Config config() {
    return config;
  }

  /**
   * Effective values with their origins, as JSON: {@code {"key": {"value": …, "from": …}}}. Values
   * are left out whose names tell of secrets, by themselves or by {@code spark.redaction.regex},
   * and so is what is secret in URIs.
   */
  public String json() {
    Pattern secret = Pattern.compile(new SparkConf().get(NAMES, NO_NAME));
    Map<String, Object> rendered = new TreeMap<>();
    for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
      ConfigValue value = entry.getValue();
      String key = entry.getKey();
      boolean named = Secrets.isName(key) || secret.matcher(key).find();
      Object told = named ? Secrets.HIDDEN : hidden(value.unwrapped());
      rendered.put(key, Map.of("value", told, "from", origin(value)));
    }
    return ConfigValueFactory.fromMap(Map.of("settings", rendered))
        .get("settings")
        .render(ConfigRenderOptions.concise());
  }

  /** A value without secrets: of a list or an object all that is in it. */
  private static Object hidden(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Settings::hidden).toList();
    }
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> told = new TreeMap<>();
      object.forEach((key, inner) -> told.put(String.valueOf(key), hidden(inner)));
      return told;
    }
    return value instanceof String text ? Secrets.hidden(text) : value;
  }

  private static String origin(ConfigValue value) {
    String description = value.origin().description();
    if (description.startsWith(COMMAND_LINE)) {
      // Without the line number that HOCON adds.
      return COMMAND_LINE;
    }
    return description.startsWith(DEFAULTS) ? "default" : description;
  }

  private static Config assigned(String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 1) {
      throw new UserFault("Cannot read settings: --set wants key=value (" + assignment + ")");
    }
    try {
      return ConfigFactory.parseString(
          assignment, ConfigParseOptions.defaults().setOriginDescription(COMMAND_LINE));
    } catch (ConfigException e) {
      // A value that HOCON would take for syntax, such as a URI, is meant as plain text.
      return plain(assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
    }
  }

  private static Config plain(String key, String value) {
    try {
      return ConfigFactory.empty()
          .withValue(key, ConfigValueFactory.fromAnyRef(value, COMMAND_LINE));
    } catch (ConfigException e) {
      throw new UserFault("Cannot read settings: --set has no such key (" + key + ")", e);
    }
  }

  private static Config fromEnvironment(Map<String, String> environment, Config defaults) {
    Config found = ConfigFactory.empty();
    for (Map.Entry<String, ConfigValue> entry : defaults.entrySet()) {
      String key = entry.getKey();
      String name = variable(key);
      String text = environment.get(name);
      if (text != null) {
        boolean list = entry.getValue().unwrapped() instanceof List<?>;
        Object value = list ? List.of(text.split(",")) : text;
        found = found.withValue(key, ConfigValueFactory.fromAnyRef(value, name));
      }
    }
    refuseMisspelt(environment.keySet(), defaults);
    return found;
  }

  /**
   * A variable of our prefix that is almost a setting is a misspelt one; others are not ours, such
   * as those that Kubernetes sets for a service of this name.
   */
  private static void refuseMisspelt(Set<String> names, Config defaults) {
    Set<String> known =
        defaults.entrySet().stream()
            .map(entry -> variable(entry.getKey()))
            .collect(Collectors.toCollection(TreeSet::new));
    LevenshteinDistance distance = new LevenshteinDistance(NEAR);
    for (String name : new TreeSet<>(names)) {
      if (name.startsWith(PREFIX) && !known.contains(name)) {
        known.stream()
            .filter(other -> distance.apply(name, other) >= 0)
            .findFirst()
            .ifPresent(
                other -> {
                  throw new UserFault(
                      "Cannot read settings: no such variable; the nearest is %s (%s)"
                          .formatted(other, name));
                });
      }
    }
  }

  private static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  static String oneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void refuseUnknown(Config effective, Config defaults) {
    for (Map.Entry<String, ConfigValue> entry : effective.entrySet()) {
      if (!defaults.hasPathOrNull(entry.getKey()) && !isFree(entry.getKey(), defaults)) {
        throw new UserFault(
            "Cannot read settings: no such key; the nearest is %s (%s, %s)"
                .formatted(
                    nearest(entry.getKey(), defaults), entry.getKey(), origin(entry.getValue())));
      }
    }
  }

  /** Whether a key lies in an object that the defaults have empty: it takes any. */
  private static boolean isFree(String key, Config defaults) {
    List<String> names = ConfigUtil.splitPath(key);
    for (int i = 1; i < names.size(); i++) {
      String above = ConfigUtil.joinPath(names.subList(0, i));
      if (!defaults.hasPath(above)) {
        return false;
      }
      if (defaults.getValue(above) instanceof ConfigObject object && object.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String nearest(String key, Config defaults) {
    return defaults.entrySet().stream()
        .map(Map.Entry::getKey)
        .min(
            Comparator.<String>comparingInt(
                    known -> LevenshteinDistance.getDefaultInstance().apply(key, known))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Every room's own rules, whatever the command: what cannot be is said before any work. */
  private static void refuseImpossible(Config effective) {
    CorpusSettings.from(effective);
    AnalysisSettings.from(effective);
    LinkSettings.from(effective);
    LakeSettings.from(effective);
    MaintainSettings.from(effective);
    UserModels.usesEncoder(effective);
  }
}
