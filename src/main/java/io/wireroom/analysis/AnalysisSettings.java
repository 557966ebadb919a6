package io.wireroom.analysis;

import com.typesafe.config.Config;
import io.wireroom.fault.SettingFault;
import java.io.Serializable;

/**
 * What the settings say of analysis.
 *
 * @param neutralStances whether pairs have a stance, too, for whom nothing is felt and nothing is
 *     done
 * @param leastConfidence of what an encoder says that is not neutral, in [0, 1]
 */
public record AnalysisSettings(boolean neutralStances, double leastConfidence)
    implements Serializable {
  private static final String NEUTRAL = "stances.neutral";
  private static final String LEAST = "nlp.least-confidence";

  /**
   * Reads them.
   *
   * @param settings the configuration below {@code wireroom}
   * @throws SettingFault where the confidence is none
   */
  public static AnalysisSettings from(Config settings) {
    double least = settings.getDouble(LEAST);
    if (!(least >= 0 && least <= 1)) {
      throw new SettingFault(LEAST, "a number from 0 to 1", least);
    }
    return new AnalysisSettings(settings.getBoolean(NEUTRAL), least);
  }
}
