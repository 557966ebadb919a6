package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.LocalSpark;
import io.wireroom.TableChecksums;
import io.wireroom.table.Tables;
import io.wireroom.transformer.TinyTransformer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job jar with executors of their own gives the rows that one process gives. */
class SameRowsIT {
  private static final String IN =
      Path.of("jobs/demo/articles/2024-05-*").toAbsolutePath().toString();

  @TempDir private Path folder;

  @Test
  void executorsGiveTheSameRowsAsThisProcess() throws Exception {
    // A transformer has to reach the executors, too.
    String transformer =
        "nlp.sentiment.model=path:" + TinyTransformer.bert(folder.resolve("model"));
    try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("cluster"))) {
      cluster
          .launcher()
          .run(
              extract(
                  "far",
                  transformer,
                  "--master",
                  cluster.url(),
                  "--conf",
                  "spark.executor.memory=1100m"))
          .done();
    }
    Launcher.plain().run(extract("near", transformer, "--master", "local[2]")).done();

    assertThat(sums("far")).isEqualTo(sums("near")).doesNotContainValue("0:null");
  }

  private String[] extract(String output, String transformer, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--", "extract", "--input", IN, "--batch", "b", "--set", transformer));
    all.addAll(List.of("--set", "stances.neutral=true"));
    all.addAll(List.of("--output", folder.resolve(output).toString()));
    return all.toArray(String[]::new);
  }

  private Map<String, String> sums(String output) {
    return TableChecksums.of(
        LocalSpark.session(), folder.resolve(output).toString(), "", Tables.OF_RECORDS);
  }
}
