package io.wireroom.cli;

import io.wireroom.job.DailyJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom rollup}: daily figures. */
@Command(
    name = "rollup",
    description =
        "Daily figures of people, organizations and pairs of countries, over stories, not copies"
            + " (link first). Replaces what was rolled up of these days.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom rollup --tables tables --from 2019-07-14 --to 2019-07-15",
      "  jobs/wireroom rollup --tables tables --from 2019-07-01 --to 2019-08-01",
    },
    mixinStandardHelpOptions = true)
final class RollupCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private DaysOptions days;

  @Override
  public Integer call() {
    days.run(common.settings(), DailyJob.Work.ROLLUP);
    return 0;
  }
}
