package io.wireroom.story;

import com.typesafe.config.Config;
import io.wireroom.fault.SettingFault;

/**
 * What linking goes by.
 *
 * @param horizonDays how many days back an article, a quote or a person is compared with others
 */
public record LinkSettings(int horizonDays) {
  private static final String HORIZON = "link.horizon-days";

  /**
   * Those of the configuration below {@code wireroom}.
   *
   * @throws SettingFault where a value makes no sense
   */
  public static LinkSettings from(Config config) {
    int days = config.getInt(HORIZON);
    if (days < 1 || days > 366) {
      throw new SettingFault(HORIZON, "1 to 366 days", days);
    }
    return new LinkSettings(days);
  }
}
