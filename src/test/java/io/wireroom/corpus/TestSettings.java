package io.wireroom.corpus;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** The shipped settings, with changes. */
final class TestSettings {
  private TestSettings() {}

  static CorpusSettings shipped() {
    return with("");
  }

  static CorpusSettings with(String changes) {
    Config defaults = ConfigFactory.parseResources("wireroom-defaults.conf");
    return CorpusSettings.from(
        ConfigFactory.parseString(changes).withFallback(defaults.getConfig("wireroom")).resolve());
  }
}
