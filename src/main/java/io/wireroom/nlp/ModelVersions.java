package io.wireroom.nlp;

import com.typesafe.config.Config;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;

/** Which models the annotators of a run used: {@code builtin:pos sha256:1a2b…}. */
final class ModelVersions {
  /** The names of lists, which are no model, beside the model of names. */
  private static final String LISTED = "listed-names";

  private ModelVersions() {}

  static Map<String, String> of(PipelineModel pipeline, Config settings, Models models) {
    Map<String, String> versions = new TreeMap<>();
    Transformer[] stages = pipeline.stages();
    int[] at = {0};
    AnnotatorPipeline.models(settings, models)
        .forEach(
            (step, name) -> versions.put(key(step), version(step, name, stages[at[0]++], models)));
    return versions;
  }

  private static String key(PipelineStep step) {
    return switch (step) {
      case NER -> ModelRole.NAMES.label();
      case NAMES -> LISTED;
      default -> AnnotatorPipeline.label(step);
    };
  }

  private static String version(
      PipelineStep step, ModelName name, Transformer stage, Models models) {
    if (step.role() != null && name.kind() == ModelName.Kind.BUILTIN) {
      return models.version(step.role());
    }
    return stage instanceof PayloadStage<?, ?> ours ? name.version(ours.sha256()) : name.toString();
  }
}
