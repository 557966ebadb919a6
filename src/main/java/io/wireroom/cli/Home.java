package io.wireroom.cli;

import java.nio.file.Path;

/** Where Wireroom is installed: the folder with {@code conf} and {@code jobs}. */
final class Home {
  private Home() {}

  /** What the launcher says in {@code WIREROOM_HOME}, else the working folder. */
  static Path path() {
    String home = System.getenv("WIREROOM_HOME");
    return Path.of(home == null || home.isBlank() ? "." : home);
  }

  /** The gates that one may edit; the file need not exist. */
  static Path checks() {
    return path().resolve("conf/checks.conf");
  }
}
