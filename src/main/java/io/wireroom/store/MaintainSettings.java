package io.wireroom.store;

import com.typesafe.config.Config;
import io.wireroom.fault.SettingFault;
import java.time.Duration;

/**
 * How tables are kept up.
 *
 * @param smallFile bytes; files below are joined with others of their batch
 * @param targetFile bytes; about what they are joined to
 * @param olderThan what nothing needs any more goes once it is so old
 */
public record MaintainSettings(long smallFile, long targetFile, Duration olderThan) {
  /** What may be set on the command line, too. */
  public static final String OLDER_THAN = "maintain.older-than";

  private static final String SMALL = "maintain.small-file";
  private static final String TARGET = "maintain.target-file";

  /**
   * Those of the configuration below {@code wireroom}.
   *
   * @throws SettingFault where a value makes no sense
   */
  public static MaintainSettings from(Config config) {
    long target = config.getBytes(TARGET);
    if (target < 1) {
      throw new SettingFault(TARGET, "a size such as 128MiB", target);
    }
    long small = config.getBytes(SMALL);
    if (small < 0 || small > target) {
      throw new SettingFault(SMALL, "a size up to " + TARGET, small);
    }
    Duration olderThan = config.getDuration(OLDER_THAN);
    if (olderThan.isNegative()) {
      throw new SettingFault(OLDER_THAN, "a time such as 7d", olderThan);
    }
    return new MaintainSettings(small, target, olderThan);
  }

  /** How many files of the target's size so many bytes fill. */
  int files(long bytes) {
    return (int) Math.max(1, (bytes + targetFile - 1) / targetFile);
  }
}
