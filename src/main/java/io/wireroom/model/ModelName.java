package io.wireroom.model;

import io.wireroom.fault.UserFault;
import java.io.Serializable;
import java.util.Locale;

/**
 * Where an annotator's model is: {@code builtin:NAME}, {@code path:URI} or {@code hub:NAME/LANG}.
 *
 * @param kind which of the three
 * @param value what follows the colon
 */
public record ModelName(Kind kind, String value) implements Serializable {
  private static final int SHORT = 16;

  public enum Kind {
    BUILTIN,
    PATH,
    HUB
  }

  /**
   * Parses a model's name.
   *
   * @throws UserFault where it is none of the three
   */
  public static ModelName of(String name) {
    return parsed(name, name);
  }

  /**
   * Parses a setting.
   *
   * @throws UserFault where it is none of the three; it names the setting
   */
  public static ModelName of(String setting, String name) {
    return parsed(name, setting + " = " + name);
  }

  private static boolean isNameAndLanguage(String value) {
    int slash = value.indexOf('/');
    return slash > 0 && slash == value.lastIndexOf('/') && slash < value.length() - 1;
  }

  private static ModelName parsed(String name, String told) {
    int colon = name.indexOf(':');
    String value = name.substring(colon + 1);
    if (colon > 0 && !value.isEmpty()) {
      for (Kind kind : Kind.values()) {
        boolean complete = kind != Kind.HUB || isNameAndLanguage(value);
        if (complete && name.startsWith(kind.name().toLowerCase(Locale.ROOT) + ":")) {
          return new ModelName(kind, value);
        }
      }
    }
    throw new UserFault(
        "Cannot load model: a model is builtin:NAME, path:URI or hub:NAME/LANG (" + told + ")");
  }

  /**
   * For the run record, with the beginning of the model's SHA-256: {@code builtin:pos
   * sha256:1a2b…}.
   */
  public String version(String sha256) {
    return this + " sha256:" + sha256.substring(0, SHORT);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
  }
}
