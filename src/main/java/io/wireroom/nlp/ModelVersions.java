package io.wireroom.nlp;

import com.typesafe.config.Config;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;

/** Which models a run used: {@code builtin:pos sha256:1a2b…}. */
final class ModelVersions {
  private ModelVersions() {}

  static Map<String, String> of(PipelineModel pipeline, Config settings) {
    Map<String, String> versions = new TreeMap<>();
    Transformer[] stages = pipeline.stages();
    int[] at = {0};
    AnnotatorPipeline.models(settings)
        .forEach(
            (role, model) -> {
              Transformer stage = stages[at[0]++];
              String name = model.kind().name().toLowerCase(Locale.ROOT) + ":" + model.value();
              if (stage instanceof PayloadStage<?, ?> ours) {
                name += " sha256:" + HexFormat.of().formatHex(ours.digest(), 0, 8);
              }
              versions.put(AnnotatorPipeline.label(role), name);
            });
    return versions;
  }
}
