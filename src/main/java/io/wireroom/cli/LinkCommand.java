package io.wireroom.cli;

import io.wireroom.job.DailyJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom link}: joins what many articles tell. */
@Command(
    name = "link",
    description =
        "Links the articles of some days: copies and versions of one story, events, quotes that say"
            + " the same words, and who is who. Replaces what was linked of these days.",
    footer = {
      Main.EXAMPLES,
      "  jobs/wireroom link --tables tables --from 2019-07-14 --to 2019-07-15",
      "  jobs/wireroom link --tables tables --from 2019-07-01 --to 2019-08-01 --set link.horizon-days=3",
    },
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private DaysOptions days;

  @Override
  public Integer call() {
    days.run(common.settings(), DailyJob.Work.LINK);
    return 0;
  }
}
