package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the other tests lean on: processes come when they are started and go when they are ended.
 */
class StandaloneClusterIT {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  void whatIsKilledIsGoneAndWhatIsStartedAgainIsKnown() throws Exception {
    List<ProcessHandle> seen = new ArrayList<>();
    Process driver;
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"))) {
      driver =
          cluster.submit(
              folder.resolve("out"),
              "--master",
              cluster.url(),
              "--conf",
              "spark.executor.memory=1100m",
              "--",
              "extract",
              "--input",
              Path.of("jobs/demo/articles").toAbsolutePath().toString(),
              "--output",
              folder.resolve("tables").toString(),
              "--batch",
              "b");
      List<ProcessHandle> executors = cluster.awaitExecutors(2, PATIENCE);
      seen.addAll(executors);
      Processes.kill(executors.get(0));
      Waiting.until(
          "another executor",
          PATIENCE,
          () -> cluster.executors().stream().anyMatch(one -> !seen.contains(one)),
          cluster::logs);
      seen.addAll(cluster.executors());

      cluster.worker(0).kill();
      cluster.awaitWorkers(1);
      cluster.worker(0).start();
      cluster.awaitWorkers(2);

      cluster.master().kill();
      cluster.master().start();
      cluster.awaitWorkers(2);

      ProcessHandle submit =
          Processes.oneBelow(driver.toHandle(), StandaloneCluster.SUBMIT, PATIENCE);
      seen.add(submit);
      Processes.kill(submit);
      assertThat(driver.waitFor(10, TimeUnit.MINUTES)).isTrue();
      assertThat(driver.exitValue()).isEqualTo(3);
      seen.addAll(cluster.executors());
      seen.add(cluster.master().handle());
      seen.add(cluster.worker(0).handle());
      seen.add(cluster.worker(1).handle());
    }
    assertThat(seen)
        .allSatisfy(process -> Processes.ended(process, Duration.ofSeconds(20)))
        .isNotEmpty();
  }
}
