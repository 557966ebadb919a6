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
    int colon = name.indexOf(':');
    String value = name.substring(colon + 1);
    if (colon > 0 && !value.isEmpty()) {
      for (Kind kind : Kind.values()) {
        boolean complete = kind != Kind.HUB || value.matches("[^/]+/[^/]+");
        if (complete && name.startsWith(kind.name().toLowerCase(Locale.ROOT) + ":")) {
          return new ModelName(kind, value);
        }
      }
    }
    throw new UserFault(
        "Cannot load model: a model is builtin:NAME, path:URI or hub:NAME/LANG (" + name + ")");
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
  }
}
