package io.wireroom.corpus;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

/** The shipped settings, with changes. */
public final class TestSettings {
  private TestSettings() {}

  public static CorpusSettings shipped() {
    return with("");
  }

  public static CorpusSettings with(String changes) {
    Config defaults = ConfigFactory.parseResources("wireroom-defaults.conf");
    return CorpusSettings.from(
        ConfigFactory.parseString(changes).withFallback(defaults.getConfig("wireroom")).resolve());
  }
}
