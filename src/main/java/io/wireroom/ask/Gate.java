package io.wireroom.ask;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import io.wireroom.fault.UserFault;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question about a batch that gives one number, and what the number may be.
 *
 * @param name lower case, dashes
 * @param error whether a batch that fails it must not be published
 * @param what what the number is, for people
 * @param sql Spark's
 * @param min least allowed; null where there is none
 * @param max most allowed; null where there is none
 */
public record Gate(String name, boolean error, String what, String sql, Double min, Double max) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * A gate as the configuration tells it.
   *
   * @throws UserFault where something is missing or makes no sense; says where
   */
  static Gate of(Config config) {
    try {
      String name = config.getString("name");
      String severity = config.getString("severity").toLowerCase(Locale.ROOT);
      if (!NAME.matcher(name).matches()) {
        throw new ConfigException.BadValue(config.origin(), "name", "letters, digits and dashes");
      }
      if (!severity.equals("error") && !severity.equals("warning")) {
        throw new ConfigException.BadValue(config.origin(), "severity", "error or warning");
      }
      Double min = number(config, "min");
      Double max = number(config, "max");
      if (min == null && max == null) {
        throw new ConfigException.Missing(config.origin(), "min or max");
      }
      return new Gate(
          name,
          severity.equals("error"),
          config.getString("what"),
          config.getString("sql"),
          min,
          max);
    } catch (ConfigException e) {
      throw new UserFault("Cannot read checks: " + SqlSession.oneLine(e.getMessage()), e);
    }
  }

  /** As the configuration spells it. */
  public String severity() {
    return error ? "error" : "warning";
  }

  /** Whether a number passes; null, which is no answer, does. */
  boolean passes(Double value) {
    return value == null || ((min == null || value >= min) && (max == null || value <= max));
  }

  /** What the number may be, for people. */
  String allowed() {
    return max == null
        ? "at least " + plain(min)
        : min == null ? "at most " + plain(max) : plain(min) + " to " + plain(max);
  }

  /** Whole numbers without a fraction, others to four places. */
  static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  private static Double number(Config config, String key) {
    return config.hasPath(key) ? config.getDouble(key) : null;
  }
}
